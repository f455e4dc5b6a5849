using LocalDataverse.Audit;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>DeleteRecordChangeHistory: all audit rows of one row, also of one that is deleted (Microsoft Learn: Delete the change history for a record).</summary>
internal sealed class DeleteRecordChangeHistory : MessageHandler
{
    private const string Privilege = "prvDeleteRecordChangeHistory";

    public override string Name => "DeleteRecordChangeHistory";

    protected override IReadOnlyList<string> Parameters => ["Target"];

    public override void Authorise(MessageCall call)
    {
        if (call.Rights.DepthOf(Privilege) == Depth.None)
            throw Faults.NoPrivilege(call.UserId, Privilege, Name);
    }

    public override void Execute(MessageCall call) => call.Output["DeletedEntriesCount"] = ChangeHistory.Delete(call);

    protected override void Address(MessageCall call) => ChangeHistory.Address(call, call.Required<EntityReference>("Target"));
}
