using LocalDataverse.Pipeline;

namespace LocalDataverse.Messages;

/// <summary>WhoAmI (Microsoft Learn: WhoAmI function).</summary>
internal sealed class WhoAmI : MessageHandler
{
    public override string Name => "WhoAmI";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => [];

    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        call.Output["UserId"] = call.UserId;
        call.Output["BusinessUnitId"] = call.Rights.BusinessUnitId;
        call.Output["OrganizationId"] = call.Outermost.Engine.Identity.Id;
    }

    protected override void Address(MessageCall call)
    {
    }
}
