using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>
/// Everything the environment holds about a person, table by table: the contact, what points to it (whoever made the table), what hangs on that, activities the person
/// takes part in, and what is kept under the person's ids as text: consents, their history, requests, disclosures. A row that two ways lead to is told once.
/// </summary>
internal sealed class PersonRecords(PluginCall call, Guid contactId, int language)
{

    private readonly Dictionary<string, Dictionary<Guid, PackageRecord>> found = new(StringComparer.Ordinal);

    /// <summary>One call per way to the person's rows and page of 5,000, and six more.</summary>
    public List<PackageTable> Read(CxPrivacyRequest request)
    {
        var work = new ErasureWork(call, request, new ErasureProgress { ContactId = contactId }, DataMapReader.Read(call.System), LegalHolds.Read(call, [contactId]), rows: 0);
        var sources = new PersonSources(work).Find();
        var texts = BySubject();
        var labels = TableLabels.Read(call.System, [Contact.LogicalName, .. sources.Select(source => source.Table), .. texts.Select(text => text.Table)], language);
        var reader = new RecordReader(labels, contactId, language);

        Collect(reader, Query(labels, reader, Contact.LogicalName, Contact.Columns.Id, contactId));
        foreach (var source in sources) Collect(reader, Query(labels, reader, source));
        foreach (var text in texts) Collect(reader, Query(labels, reader, text.Table, text.Column, text.Value));
        return [.. found.Where(table => table.Value.Count > 0).Select(table => new PackageTable { Name = table.Key, Label = labels.Of(table.Key), Records = [.. table.Value.Values] })];
    }

    private List<SubjectText> BySubject()
    {
        var subject = CxCrm.Domain.Privacy.ConsentSubject.IdOf(contactId);
        var id = contactId.ToString("D");
        return
        [
            new(CxConsent.LogicalName, CxConsent.Columns.SubjectId, subject),
            new(CxConsentEvent.LogicalName, CxConsentEvent.Columns.SubjectId, subject),
            new(CxPrivacyRequest.LogicalName, CxPrivacyRequest.Columns.SubjectId, id),
            new(CxDisclosure.LogicalName, CxDisclosure.Columns.SubjectId, id),
        ];
    }

    private void Collect(RecordReader reader, QueryExpression query)
    {
        foreach (var row in QueryPages.Rows(call.System, query)) Keep(reader, row);
    }

    private void Keep(RecordReader reader, Entity row)
    {
        if (!found.TryGetValue(row.LogicalName, out var records)) found[row.LogicalName] = records = [];
        if (records.ContainsKey(row.Id)) return;
        var record = reader.Record(row);
        if (record.Fields.Count > 0) records[row.Id] = record;
    }

    private static QueryExpression Query(TableLabels labels, RecordReader reader, string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(reader.Columns(table)) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        query.AddOrder(labels.PrimaryId(table), OrderType.Ascending);
        return query;
    }

    private QueryExpression Query(TableLabels labels, RecordReader reader, ErasureSource source)
    {
        if (source.Kind == SourceKind.Lookup) return Query(labels, reader, source.Table, source.Column, contactId);
        var query = new QueryExpression(source.Table) { ColumnSet = new ColumnSet(reader.Columns(source.Table)), Distinct = true };
        query.AddOrder(source.PrimaryId, OrderType.Ascending);
        var link = source.Kind == SourceKind.Party
            ? query.AddLink(ActivityParty.LogicalName, source.PrimaryId, ActivityParty.Columns.ActivityId)
            : query.AddLink(source.Parent, source.Column, source.ParentId);
        link.LinkCriteria.AddCondition(source.Kind == SourceKind.Party ? ActivityParty.Columns.PartyId : source.ParentColumn, ConditionOperator.Equal, contactId);
        return query;
    }

    private sealed record SubjectText(string Table, string Column, string Value);
}
