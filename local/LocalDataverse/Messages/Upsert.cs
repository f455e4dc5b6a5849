using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Upsert: Update of the row that the id or key addresses, else Create; the steps of that message run (Microsoft Learn: Use Upsert).</summary>
internal sealed class Upsert : MessageHandler
{
    public override string Name => "Upsert";

    protected override IReadOnlyList<string> Parameters => ["Target", "ReturnRowVersion"];

    public override void Authorise(MessageCall call)
    {
        RowAccess.DemandPrivilege(call, call.Table!, Verb.Create);
        RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);
    }

    public override void Execute(MessageCall call)
    {
        var target = call.Required<Entity>("Target");
        var found = Find(call, target);
        call.RowId = found is { } id ? Change(call, target, id) : Make(call, target);
        call.Output["RecordCreated"] = found is null;
        call.Output["Target"] = new EntityReference(target.LogicalName, call.RowId);
    }

    protected override void Address(MessageCall call)
    {
        var target = RowCopy.Of(call.Required<Entity>("Target"));
        call.Input["Target"] = target;
        call.Table = WritableTable.Of(call, target.LogicalName);
        TargetColumns.RefuseUnknown(call.Table, target);
    }

    protected override OrganizationResponse NewResponse() => new UpsertResponse();

    private static Guid? Find(MessageCall call, Entity target)
    {
        if (target.KeyAttributes.Count > 0)
            return RowKey.Find(call, call.Table!, target.KeyAttributes);
        return target.Id != Guid.Empty && call.Outermost.Rows.Exists(call.Table!, target.Id) ? target.Id : null;
    }

    private static Guid Change(MessageCall call, Entity target, Guid id)
    {
        target.Id = id;
        target.KeyAttributes.Clear();
        Send(call, new UpdateRequest { Target = target });
        return id;
    }

    // A row made by key gets the key's values; those given as columns win only if they are equal.
    private static Guid Make(MessageCall call, Entity target)
    {
        foreach (var (name, value) in target.KeyAttributes)
        {
            if (!target.Contains(name))
                target[name] = value;
        }

        target.KeyAttributes.Clear();
        return ((CreateResponse)Send(call, new CreateRequest { Target = target })).id;
    }
}
