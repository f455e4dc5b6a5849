using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The states of some subjects, to be compared with their histories.</summary>
internal sealed class StatedConsents
{
    private const string Purpose = "purpose";

    private readonly Dictionary<string, List<StatedConsent>> bySubject;

    private StatedConsents(Dictionary<string, List<StatedConsent>> bySubject) => this.bySubject = bySubject;

    /// <summary>Subjects whose states nobody has taken.</summary>
    public IReadOnlyList<string> Unclaimed => [.. bySubject.Keys];

    /// <summary>One call per 5,000 states.</summary>
    public static StatedConsents Of(IOrganizationService system, IReadOnlyCollection<string> subjects) =>
        Read(system, query => query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.In, [.. subjects.Cast<object>()]));

    /// <summary>States of subjects who have no head: nothing they could follow from. One call per 5,000 states.</summary>
    public static StatedConsents Orphaned(IOrganizationService system, SubjectShare share) => Read(system, query =>
    {
        share.Narrow(query.Criteria, CxConsent.Columns.SubjectId);
        Headless.Narrow(query, CxConsent.Columns.SubjectId);
    });

    private static StatedConsents Read(IOrganizationService system, Action<QueryExpression> narrow)
    {
        var query = Query();
        narrow(query);
        // As the database compares: a state whose subject differs in case alone is one that the gate would find.
        var found = new Dictionary<string, List<StatedConsent>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in QueryPages.Rows(system, query)) Add(found, row);
        return new(found);
    }

    /// <summary>The states of a subject, which are then claimed.</summary>
    public IReadOnlyList<StatedConsent> Take(string subjectId)
    {
        if (!bySubject.TryGetValue(subjectId, out var states)) return [];
        bySubject.Remove(subjectId);
        return states;
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(CxConsent.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxConsent.Columns.SubjectId, CxConsent.Columns.Channel, CxConsent.Columns.State, CxConsent.Columns.Since, CxConsent.Columns.TextVersion,
                CxConsent.Columns.Source, CxConsent.Columns.LastSeq),
        };
        var purpose = query.AddLink(CxPurpose.LogicalName, CxConsent.Columns.PurposeId, CxPurpose.Columns.Id);
        purpose.EntityAlias = Purpose;
        purpose.Columns = new ColumnSet(CxPurpose.Columns.Code);
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
