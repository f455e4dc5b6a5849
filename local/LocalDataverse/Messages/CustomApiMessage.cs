using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Pipeline.Plugins;
using LocalDataverse.Pipeline.Registration;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>A custom API: its plug-in is the main operation (Microsoft Learn: Create and use custom APIs).</summary>
internal sealed class CustomApiMessage(CustomApi api) : MessageHandler
{
    public override string Name => api.UniqueName;

    public override bool WritesItself => false;

    protected override IReadOnlyList<string> Parameters { get; } =
        [.. api.Parameters.Select(p => p.Name), .. api.Binding == CustomApiBinding.Entity ? ["Target"] : Array.Empty<string>()];

    public override void Authorise(MessageCall call)
    {
        if (api.ExecutePrivilege is { } privilege && call.Rights.DepthOf(privilege) == Depth.None)
            throw Faults.NoPrivilege(call.UserId, privilege, $"the custom API {Name}");
        _ = call.Rights;
    }

    public override void Execute(MessageCall call)
    {
        if (api.Plugin is not { } plugin)
            return;
        var context = new PluginContext(call, Stage.MainOperation)
        {
            UserId = call.UserId,
            OwningExtension = new EntityReference("customapi", api.Id) { Name = Name },
        };
        call.Outermost.Engine.PluginRunner.Run(plugin, null, context);
        CustomApiTypes.CheckResponse(api, call.Output);
    }

    protected override void Address(MessageCall call)
    {
        CustomApiTypes.CheckRequest(api, call);
        if (api.Binding == CustomApiBinding.Global)
            return;
        call.Table = call.Catalog.Table(api.BoundTable ?? throw Faults.InvalidArgument($"The custom API {Name} is bound, but names no table."));
        if (api.Binding == CustomApiBinding.Entity)
            call.RowId = RowKey.Of(call, call.Table, call.Required<EntityReference>("Target"));
    }
}
