using System;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// A step on <typeparamref name="TTable"/>: one job, named by what it does. What is registered stands in attributes on the class
/// (<see cref="StepAttribute"/>, images, <see cref="CallBudgetAttribute"/>). Throw a <see cref="Domain.Texts.UserFault"/> for what the user can mend.
/// </summary>
public abstract class Step<TTable> : IPlugin
    where TTable : Entity, new()
{
    // The class's own attribute, read once: an instance serves many calls and keeps nothing of any.
    private readonly int? _budget;

    protected Step() => _budget = GetType().GetCustomAttribute<CallBudgetAttribute>()?.Calls;

    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new StepCall<TTable>(serviceProvider);
        PluginRun.Of(call, _budget, () => Run(call));
    }

    /// <summary>Does the job. Whatever it throws undoes the whole operation when the step is synchronous.</summary>
    protected abstract void Run(StepCall<TTable> call);
}
