using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>The main operation of a custom API: Sum = First + Second (0 when left out).</summary>
public sealed class Add : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var second = context.InputParameters.TryGetValue("Second", out object value) ? (int)value : 0;
        context.OutputParameters["Sum"] = (int)context.InputParameters["First"] + second;
    }
}
