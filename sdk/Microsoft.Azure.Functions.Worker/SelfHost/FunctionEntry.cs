using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>One function of the app.</summary>
internal sealed class FunctionEntry : FunctionDefinition
{
    public FunctionEntry(string name, MethodInfo method, ParameterInfo triggerParameter, TriggerBindingAttribute trigger)
    {
        Name = name;
        Method = method;
        TriggerParameter = triggerParameter;
        Trigger = trigger;
        Retry = RetryPolicy.Of(method);
        Kind = trigger switch
        {
            HttpTriggerAttribute => FunctionKind.Http,
            TimerTriggerAttribute => FunctionKind.Timer,
            QueueTriggerAttribute => FunctionKind.Queue,
            _ => throw new InvalidOperationException($"The function {name} is started by {trigger.GetType().Name}, which this host does not know."),
        };
    }

    public override string Name { get; }

    public override string Id => Name;

    public override string PathToAssembly => Method.DeclaringType!.Assembly.Location;

    public override string EntryPoint => $"{Method.DeclaringType!.FullName}.{Method.Name}";

    public MethodInfo Method { get; }

    public ParameterInfo TriggerParameter { get; }

    public TriggerBindingAttribute Trigger { get; }

    public FunctionKind Kind { get; }

    /// <summary>Nothing for a function that is not run again.</summary>
    public RetryPolicy? Retry { get; }
}
