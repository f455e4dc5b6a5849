using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Disassociate by a many-to-many or one-to-many relationship (Microsoft Learn: Associate and disassociate table rows).</summary>
internal sealed class Disassociate : MessageHandler
{
    public override string Name => "Disassociate";

    protected override IReadOnlyList<string> Parameters => ["Target", "Relationship", "RelatedEntities"];

    public override void Authorise(MessageCall call) => Link.DemandPrivilege(call);

    public override void Execute(MessageCall call)
    {
        var link = Link.Of(call);
        foreach (var related in call.Required<EntityReferenceCollection>("RelatedEntities"))
            link.Remove(related, request => Send(call, request));
    }

    protected override void Address(MessageCall call) => Link.Address(call);

    protected override OrganizationResponse NewResponse() => new DisassociateResponse();
}
