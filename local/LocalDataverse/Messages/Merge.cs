using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>
/// Merge (Microsoft Learn: Merge action; Merge data): the target takes the columns of UpdateContent and all child rows of the subordinate, which is deactivated and names its
/// master. Other columns stay as they are. Where the documentation is silent the harsher reading holds: the caller needs write access to both rows and to every
/// child row, each of which is updated by a message of its own, and a row that was merged before is refused.
/// </summary>
internal sealed class Merge : MessageHandler
{
    private const int Inactive = 1;

    public override string Name => "Merge";

    protected override IReadOnlyList<string> Parameters => ["Target", "SubordinateId", "UpdateContent", "PerformParentingChecks"];

    public override void Authorise(MessageCall call)
    {
        RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);
        RowAccess.DemandPrivilege(call, call.Table!, Verb.Append);
        RowAccess.DemandPrivilege(call, call.Table!, Verb.AppendTo);
    }

    public override void Execute(MessageCall call)
    {
        var subordinate = call.Required<Guid>("SubordinateId");
        MergeRules.Check(call, subordinate);
        UpdateTarget(call);
        MergeCascade.Run(call, subordinate, request => SendWithin(call, request));
        SendWithin(call, new UpdateRequest { Target = new Entity(call.Table!.LogicalName, subordinate) { ["statecode"] = new OptionSetValue(Inactive) } });
        call.Outermost.Rows.Update(call.Table, subordinate, new AttributeCollection { ["masterid"] = new EntityReference(call.Table.LogicalName, call.RowId), ["merged"] = true });
        call.Outermost.Wrote(call.Table.LogicalName);
    }

    protected override void Address(MessageCall call)
    {
        var target = call.Required<EntityReference>("Target");
        call.Required<Guid>("SubordinateId");
        call.Required<bool>("PerformParentingChecks");
        call.Table = WritableTable.Of(call, target.LogicalName);
        if (call.Table.Column("masterid") is null || call.Table.Column("merged") is null)
            throw Faults.InvalidArgument($"Rows of '{target.LogicalName}' can't be merged.");
        call.RowId = RowKey.Of(call, call.Table, target);
    }

    private static void UpdateTarget(MessageCall call)
    {
        if (call.Optional<Entity>("UpdateContent") is not { Attributes.Count: > 0 } content)
            return;
        var target = new Entity(call.Table!.LogicalName, call.RowId);
        target.Attributes.AddRange(content.Attributes.Where(column => column.Key != call.Table.PrimaryId));
        SendWithin(call, new UpdateRequest { Target = target });
    }
}
