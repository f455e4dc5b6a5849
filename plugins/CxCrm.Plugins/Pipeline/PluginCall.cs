using System;
using System.Collections.Generic;
using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Pipeline;

/// <summary>
/// What one execution of a step or custom API works with. It lives as long as the execution and no longer: plug-in classes themselves hold no state,
/// because Dataverse keeps one instance and calls it from many threads.
/// </summary>
public abstract class PluginCall
{
    private readonly IOrganizationServiceFactory factory;
    private readonly ITracingService tracing;
    private readonly CallCounter counter = new();

    private protected PluginCall(IServiceProvider services)
    {
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        tracing = (ITracingService)services.GetService(typeof(ITracingService));
    }

    /// <summary>The execution context as Dataverse gives it.</summary>
    public IPluginExecutionContext Context { get; }

    /// <summary>The organisation as the calling user may see and change it.</summary>
    public IOrganizationService Service => field ??= new CountedService(factory.CreateOrganizationService(Context.UserId), counter);

    /// <summary>The organisation as SYSTEM. Only where a rule must hold, or a fact be counted, regardless of the caller's rights.</summary>
    public IOrganizationService System => field ??= new CountedService(factory.CreateOrganizationService(null), counter);

    /// <summary>The organisation as another user may see and change it: where work that somebody started goes on without that person, with no more rights than theirs.</summary>
    public IOrganizationService As(Guid userId) => new CountedService(factory.CreateOrganizationService(userId), counter);

    /// <summary>The moment of the operation, UTC: one and the same for every step of it.</summary>
    public DateTime Now => DateTime.SpecifyKind(Context.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>The environment variables of CxCrm, read with one call the first time they are asked for.</summary>
    public Settings Settings => field ??= Settings.Read(System);

    /// <summary>How many calls to IOrganizationService this run has made so far, nested plug-ins not included.</summary>
    public int Calls => counter.Calls;

    /// <summary>The language of the user who started the operation, or the one the request names; read at most once, with at most one call.</summary>
    public int Language => language ??= Requested() ?? UserLanguage.Of(System, Context.InitiatingUserId);

    private int? language;

    /// <summary>Writes one line to the plug-in trace. Never personal data.</summary>
    public void Trace(string message) => tracing.Trace("{0}", message);

    /// <summary>The contexts around this one, nearest first, beginning with this one: what caused this operation.</summary>
    public IEnumerable<IPluginExecutionContext> Causes()
    {
        for (var context = Context; context is not null; context = context.ParentContext)
            yield return context;
    }

    private int? Requested()
    {
        foreach (var cause in Causes())
        {
            if (cause.InputParameters.TryGetValue("Language", out var value) && value is int requested)
                return Domain.Texts.Language.Spoken(requested);
        }
        return null;
    }
}
