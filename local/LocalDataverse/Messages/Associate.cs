using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Associate by a many-to-many or one-to-many relationship (Microsoft Learn: Associate and disassociate table rows).</summary>
internal sealed class Associate : MessageHandler
{
    public override string Name => "Associate";

    protected override IReadOnlyList<string> Parameters => ["Target", "Relationship", "RelatedEntities"];

    public override void Authorise(MessageCall call) => Link.DemandPrivilege(call);

    public override void Execute(MessageCall call)
    {
        var link = Link.Of(call);
        foreach (var related in call.Required<EntityReferenceCollection>("RelatedEntities"))
            link.Add(related, request => Send(call, request));
    }

    protected override void Address(MessageCall call) => Link.Address(call);

    protected override OrganizationResponse NewResponse() => new AssociateResponse();
}
