namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Acts around every run of every function.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
