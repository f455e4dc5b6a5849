using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The states of some subjects, to be compared with their histories.</summary>
internal sealed class StatedConsents
{
    private const int PageSize = 5000;
    private const string Purpose = "purpose";

    private readonly Dictionary<string, List<StatedConsent>> bySubject;

    private StatedConsents(Dictionary<string, List<StatedConsent>> bySubject) => this.bySubject = bySubject;

    /// <summary>Subjects whose states nobody has taken: they have no history at all.</summary>
    public IReadOnlyList<string> Unclaimed => [.. bySubject.Keys];

    /// <summary>One call per 5,000 states.</summary>
    public static StatedConsents Read(IOrganizationService system, params ConditionExpression[] subjects)
    {
        var query = Query(subjects);
        var found = new Dictionary<string, List<StatedConsent>>(StringComparer.Ordinal);
        EntityCollection page;
        do
        {
            page = system.RetrieveMultiple(query);
            foreach (var entity in page.Entities) Add(found, entity);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return new(found);
    }

    /// <summary>The states of a subject, which are then claimed.</summary>
    public IReadOnlyList<StatedConsent> Take(string subjectId)
    {
        if (!bySubject.TryGetValue(subjectId, out var states)) return [];
        bySubject.Remove(subjectId);
        return states;
    }

    private static QueryExpression Query(IEnumerable<ConditionExpression> subjects)
    {
        var query = new QueryExpression(CxConsent.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxConsent.Columns.SubjectId, CxConsent.Columns.Channel, CxConsent.Columns.State, CxConsent.Columns.Since, CxConsent.Columns.TextVersion,
                CxConsent.Columns.Source, CxConsent.Columns.LastSeq),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        foreach (var condition in subjects) query.Criteria.AddCondition(condition);
        var purpose = query.AddLink(CxPurpose.LogicalName, CxConsent.Columns.PurposeId, CxPurpose.Columns.Id);
        purpose.EntityAlias = Purpose;
        purpose.Columns = new ColumnSet(CxPurpose.Columns.Code);
        query.AddOrder(CxConsent.Columns.SubjectId, OrderType.Ascending);
        return query;
    }

    private static void Add(Dictionary<string, List<StatedConsent>> found, Entity entity)
    {
        var row = entity.ToEntity<CxConsent>();
        var subjectId = row.SubjectId ?? "";
        if (!found.TryGetValue(subjectId, out var states)) found[subjectId] = states = [];
        states.Add(new(
            entity.GetAttributeValue<AliasedValue>(Purpose + "." + CxPurpose.Columns.Code)?.Value as string ?? "",
            row.Channel is { } channel ? ChannelCode.Of(channel) : "",
            Choices.State(row.State!.Value),
            DateTime.SpecifyKind(row.Since ?? default, DateTimeKind.Utc),
            row.TextVersion?.ToString(CultureInfo.InvariantCulture) ?? "",
            row.Source ?? "",
            row.LastSeq ?? 0));
    }
}
