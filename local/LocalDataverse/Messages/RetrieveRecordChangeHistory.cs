using LocalDataverse.Audit;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// RetrieveRecordChangeHistory (Microsoft Learn: Retrieve the history of audited data changes). Answers the audit rows of the row, newest
/// first, with their changes as text in changedata; the typed details of the platform come later.
/// </summary>
internal sealed class RetrieveRecordChangeHistory : MessageHandler
{
    private const string Privilege = "prvReadRecordAuditHistory";

    public override string Name => "RetrieveRecordChangeHistory";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["Target"];

    public override void Authorise(MessageCall call)
    {
        if (call.Rights.DepthOf(Privilege) == Depth.None)
            throw Faults.NoPrivilege(call.UserId, Privilege, Name);
        RowAccess.Demand(call, call.Table!, call.RowId, Verb.Read);
    }

    public override void Execute(MessageCall call) => call.Output["AuditDetailCollection"] = ChangeHistory.Read(call);

    protected override void Address(MessageCall call) => ChangeHistory.Address(call, call.Required<EntityReference>("Target"));
}
