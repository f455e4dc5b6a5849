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
    // The class's own attribute, read once: an instance serves many calls and keeps nothing of any.
    private readonly CustomApiAttribute _registered;

    protected Api() => _registered = GetType().GetCustomAttribute<CustomApiAttribute>()
        ?? throw new InvalidOperationException($"{GetType().Name} lacks the CustomApi attribute.");

    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new ApiCall<TRequest>(serviceProvider, _registered.MaxBytes);
        PluginRun.Of(call, _registered.CallBudget, () => ResponseBinding<TResponse>.Write(Run(call), call.Context.OutputParameters));
    }

    /// <summary>Answers the request. Whatever it throws undoes the whole operation.</summary>
    protected abstract TResponse Run(ApiCall<TRequest> call);
}
