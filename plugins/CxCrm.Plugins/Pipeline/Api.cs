using System;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// The main operation of a custom API (<see cref="CustomApiAttribute"/>). The properties of the request marked <see cref="InAttribute"/> and of the
/// response marked <see cref="OutAttribute"/> are its parameters.
/// </summary>
public abstract class Api<TRequest, TResponse> : IPlugin
    where TRequest : class, new()
    where TResponse : class
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var registered = GetType().GetCustomAttribute<CustomApiAttribute>()
            ?? throw new InvalidOperationException($"{GetType().Name} lacks the CustomApi attribute.");
        var call = new ApiCall<TRequest>(serviceProvider, registered.MaxBytes);
        PluginRun.Of(call, registered.CallBudget, () => ResponseBinding<TResponse>.Write(Run(call), call.Context.OutputParameters));
    }

    /// <summary>Answers the request. Whatever it throws undoes the whole operation.</summary>
    protected abstract TResponse Run(ApiCall<TRequest> call);
}
