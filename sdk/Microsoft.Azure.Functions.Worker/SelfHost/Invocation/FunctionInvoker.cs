using System.Reflection;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Azure.Functions.Worker.SelfHost.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Invocation;

/// <summary>
/// Runs a function: middleware, arguments, method, then the messages it puts out, which are on disk before the run counts as done. A function is told of the
/// host's stopping by its cancellation token.
/// </summary>
internal sealed class FunctionInvoker
{
    private readonly IServiceScopeFactory scopes;
    private readonly QueueStore queues;
    private readonly Outputs outputs;
    private readonly IHostApplicationLifetime lifetime;
    private readonly ILoggerFactory logs;
    private readonly FunctionExecutionDelegate pipeline;

    public FunctionInvoker(
        IServiceScopeFactory scopes, QueueStore queues, Outputs outputs, IHostApplicationLifetime lifetime, ILoggerFactory logs,
        IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        (this.scopes, this.queues, this.outputs, this.lifetime, this.logs) = (scopes, queues, outputs, lifetime, logs);
        pipeline = middleware.Reverse().Aggregate((FunctionExecutionDelegate)CallAsync, (next, outer) => outer(next));
    }

    /// <exception cref="Exception">Whatever the function threw.</exception>
    public async Task<FunctionRun> RunAsync(FunctionEntry function, FunctionInput input, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        await using var scope = scopes.CreateAsyncScope();
        var run = new FunctionRun(function, input, scope.ServiceProvider, stop.Token);
        var log = logs.CreateLogger("Function." + function.Name);
        try
        {
            log.LogDebug("Executing {Function} ({Invocation}).", function.Name, run.InvocationId);
            await pipeline(run);
            queues.Add(outputs.Messages(run));
            return run;
        }
        catch (Exception fault)
        {
            log.LogError(fault, "{Function} failed ({Invocation}).", function.Name, run.InvocationId);
            throw;
        }
    }

    private static async Task CallAsync(FunctionContext context)
    {
        var run = (FunctionRun)context;
        var method = run.Function.Method;
        var instance = method.IsStatic ? null : ActivatorUtilities.CreateInstance(run.InstanceServices, method.DeclaringType!);
        run.Result = await ResultAsync(method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments.Of(run), null));
    }

    private static async Task<object?> ResultAsync(object? returned)
    {
        if (returned is not Task task)
            return returned;
        await task;
        var type = task.GetType();
        return type.IsGenericType && type.GetGenericArguments()[0] is { IsVisible: true } ? type.GetProperty(nameof(Task<>.Result))!.GetValue(task) : null;
    }
}
