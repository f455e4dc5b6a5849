using System.Diagnostics;
using System.ServiceModel;
using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>Runs one plug-in: measures it, holds it to its time, and turns what it throws into the platform's faults.</summary>
internal sealed class PluginRunner(Engine engine)
{
    public void Run(PluginTypeReference type, string? configuration, PluginContext context)
    {
        var call = context.Call;
        var run = Begin(type, context);
        call.Outermost.Diagnostics.Add(run);
        var calls = call.Outermost.Diagnostics.ServiceCalls;
        var trace = new TraceLog();
        var started = Stopwatch.GetTimestamp();
        try
        {
            var plugin = call.Outermost.Registrations.Plugins.Of(type, configuration, call.Outermost.Session);
            plugin.Execute(new PluginServices(context, trace, new TimeLimit(type.TypeName, started, engine.PluginTimeLimit)));
            RefuseLate(type, started);
            RefuseCaughtFault(type, call);
        }
        catch (Exception exception)
        {
            run.Exception = exception.Message;
            throw Fault(exception, type, trace);
        }
        finally
        {
            run.Duration = Stopwatch.GetElapsedTime(started);
            run.ServiceCalls = call.Outermost.Diagnostics.ServiceCalls - calls;
            run.Trace = trace.Text;
        }
    }

    private static PluginRun Begin(PluginTypeReference type, PluginContext context) => new()
    {
        PluginType = type.TypeName,
        Message = context.MessageName,
        Table = context.Call.Table?.LogicalName,
        RowId = context.PrimaryEntityId,
        Stage = (Stage)context.Stage,
        IsAsync = context.Mode == 1,
        Depth = context.Depth,
        CorrelationId = context.CorrelationId,
        StartedOn = context.OperationCreatedOn,
    };

    private void RefuseLate(PluginTypeReference type, long started)
    {
        if (Stopwatch.GetElapsedTime(started) > engine.PluginTimeLimit)
            throw Faults.PluginTimedOut(type.TypeName, engine.PluginTimeLimit);
    }

    private static void RefuseCaughtFault(PluginTypeReference type, MessageCall call)
    {
        if (call.Outermost.DoomedBy is { } reason)
            throw Faults.CaughtServiceFault(type.TypeName, reason);
    }

    private static FaultException<OrganizationServiceFault> Fault(Exception exception, PluginTypeReference type, TraceLog trace) => exception switch
    {
        InvalidPluginExecutionException refusal => Faults.PluginRefused(refusal, type.TypeName, trace.Text),
        FaultException<OrganizationServiceFault> fault => fault,
        _ => Faults.PluginFailed(exception, type.TypeName, trace.Text),
    };
}
