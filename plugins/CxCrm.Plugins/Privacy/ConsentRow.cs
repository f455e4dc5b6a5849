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

/// <summary>The state of one purpose and channel of a subject: the row beside the chain that queries and the gate read.</summary>
internal sealed class ConsentRow
{
    private readonly Guid? id;
    private readonly string subjectId;
    private readonly Guid purposeId;
    private readonly CxChannel channel;

    private ConsentRow(Guid? id, ConsentStatus? status, string subjectId, Guid purposeId, CxChannel channel)
    {
        this.id = id;
        Status = status;
        this.subjectId = subjectId;
        this.purposeId = purposeId;
        this.channel = channel;
    }

    /// <summary>Null when the person was never asked.</summary>
    public ConsentStatus? Status { get; }

    /// <summary>Number of the event the state follows from.</summary>
    public int LastSeq { get; private set; }

    public string? Guardian { get; private set; }

    /// <summary>From when an unused consent is to be looked at again.</summary>
    public DateTime? ReviewOn { get; private set; }

    /// <summary>One call.</summary>
    public static ConsentRow Read(IOrganizationService system, string subjectId, Guid purposeId, CxChannel channel)
    {
        var query = Query(subjectId);
        query.TopCount = 1;
        query.Criteria.AddCondition(CxConsent.Columns.PurposeId, ConditionOperator.Equal, purposeId);
        query.Criteria.AddCondition(CxConsent.Columns.Channel, ConditionOperator.Equal, (int)channel);
        var rows = system.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? new(null, null, subjectId, purposeId, channel) : Of(rows[0].ToEntity<CxConsent>());
    }

    /// <summary>Everything a subject said. One call.</summary>
    public static IReadOnlyList<ConsentRow> All(IOrganizationService system, string subjectId) =>
        [.. system.RetrieveMultiple(Query(subjectId)).Entities.Select(row => Of(row.ToEntity<CxConsent>()))];

    public bool SamePurpose(ConsentRow other) => purposeId == other.purposeId && channel == other.channel;

    /// <summary>The same purpose and channel of another subject, who was never asked.</summary>
    public ConsentRow For(string otherSubject) => new(null, null, otherSubject, purposeId, channel);

    private static QueryExpression Query(string subjectId)
    {
        var query = new QueryExpression(CxConsent.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxConsent.Columns.SubjectId, CxConsent.Columns.PurposeId, CxConsent.Columns.Channel, CxConsent.Columns.State, CxConsent.Columns.Since,
                CxConsent.Columns.LastSeq, CxConsent.Columns.GuardianName, CxConsent.Columns.ReviewOn),
        };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        return query;
    }

    private static ConsentRow Of(CxConsent row)
    {
        var since = DateTime.SpecifyKind(row.Since ?? default, DateTimeKind.Utc);
        return new(row.Id, new(Choices.State(row.State!.Value), since), row.SubjectId ?? "", row.PurposeId!.Id, row.Channel!.Value)
        {
            LastSeq = row.LastSeq ?? 0,
            Guardian = row.GuardianName,
            ReviewOn = row.ReviewOn,
        };
    }

    /// <summary>Makes the row state what the event says. One call.</summary>
    /// <param name="reviewOn">From when the consent is to be looked at again if nobody used it; meaningless unless it is given.</param>
    public void Write(PluginCall call, ConsentStatus status, ConsentEvent item, string? guardian, DateTime? reviewOn = null)
    {
        SystemWrite.Begin(call, CxConsent.LogicalName);
        var row = new CxConsent
        {
            State = Choices.State(status.State),
            Since = item.OccurredOn,
            TextVersion = item.TextVersion.Length == 0 ? null : int.Parse(item.TextVersion, CultureInfo.InvariantCulture),
            Source = item.Source,
            LastSeq = item.Sequence,
            ByGuardian = !string.IsNullOrWhiteSpace(guardian),
            GuardianName = guardian,
            ReviewOn = status.State == ConsentState.Given ? reviewOn : null,
        };
        if (id is { } existing)
        {
            row.Id = existing;
            call.System.Update(row);
            return;
        }

        row.SubjectId = subjectId;
        row.PurposeId = new EntityReference(CxPurpose.LogicalName, purposeId);
        row.Channel = channel;
        call.System.Create(row);
    }
}
