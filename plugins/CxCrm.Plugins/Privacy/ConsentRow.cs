using System;
using System.Globalization;
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

    /// <summary>One call.</summary>
    public static ConsentRow Read(IOrganizationService system, string subjectId, Guid purposeId, CxChannel channel)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.State, CxConsent.Columns.Since), TopCount = 1 };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        query.Criteria.AddCondition(CxConsent.Columns.PurposeId, ConditionOperator.Equal, purposeId);
        query.Criteria.AddCondition(CxConsent.Columns.Channel, ConditionOperator.Equal, (int)channel);
        var rows = system.RetrieveMultiple(query).Entities;
        if (rows.Count == 0) return new(null, null, subjectId, purposeId, channel);
        var row = rows[0].ToEntity<CxConsent>();
        var since = DateTime.SpecifyKind(row.Since ?? default, DateTimeKind.Utc);
        return new(row.Id, new(Choices.State(row.State!.Value), since), subjectId, purposeId, channel);
    }

    /// <summary>Makes the row state what the event says. One call.</summary>
    public void Write(PluginCall call, ConsentStatus status, ConsentEvent item, string? guardian)
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
