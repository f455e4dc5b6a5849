using LocalDataverse.Pipeline.Plugins;
using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>Runs the synchronous steps of one stage in rank order.</summary>
internal sealed class StepRunner(PluginRunner plugins)
{
    public void Run(MessageCall call, Stage stage)
    {
        var steps = call.Outermost.Registrations.Synchronous(call.MessageName, stage, call.Table?.LogicalName);
        if (steps.Count == 0 || Bypass.Synchronous(call))
            return;
        foreach (var step in steps)
        {
            if (step.Wants(call))
                plugins.Run(step.Plugin, step.Configuration, Context(call, step));
        }
    }

    private static PluginContext Context(MessageCall call, StepRegistration step) => new(call, step.Stage)
    {
        UserId = step.RunAs ?? call.UserId,
        Step = step,
        OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
        PreEntityImages = StepImages.Before(call, step),
        PostEntityImages = StepImages.After(call, step),
    };
}
