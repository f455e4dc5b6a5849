using System;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>One execution of a custom API.</summary>
public sealed class ApiCall<TRequest> : PluginCall
    where TRequest : class, new()
{
    internal ApiCall(IServiceProvider services, int maxBytes)
        : base(services) => MaxBytes = maxBytes;

    /// <summary>The input, bound and checked for presence, type and size.</summary>
    public TRequest Request => field ??= RequestBinding<TRequest>.Read(Context.InputParameters, MaxBytes);

    /// <summary>The row of an API bound to a table's rows.</summary>
    public EntityReference Target => (EntityReference)Context.InputParameters["Target"];

    private int MaxBytes { get; }
}
