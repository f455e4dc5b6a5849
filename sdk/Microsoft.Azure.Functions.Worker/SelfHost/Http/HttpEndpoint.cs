using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.SelfHost.Invocation;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Http;

/// <summary>Answers one route: the function for the method, the key, the run, its answer.</summary>
internal sealed class HttpEndpoint(HostKeys keys, FunctionInvoker invoker)
{
    public async Task AnswerAsync(HttpContext context, IReadOnlyList<FunctionEntry> answering)
    {
        if (answering.FirstOrDefault(function => Answers(function, context.Request.Method)) is not { } function)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!keys.Open(context.Request, function, ((HttpTriggerAttribute)function.Trigger).AuthLevel))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await RunAsync(context, function);
    }

    private static bool Answers(FunctionEntry function, string method) =>
        ((HttpTriggerAttribute)function.Trigger).Methods is not { Length: > 0 } methods || methods.Contains(method, StringComparer.OrdinalIgnoreCase);

    private async Task RunAsync(HttpContext context, FunctionEntry function)
    {
        var input = new FunctionInput(context.Request) { HttpContext = context, Data = new Dictionary<string, object?>(context.Request.RouteValues, StringComparer.OrdinalIgnoreCase) };
        try
        {
            await WriteAsync(context, Outputs.Answer(await invoker.RunAsync(function, input, context.RequestAborted)));
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear(); // The invoker has logged it.
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static Task WriteAsync(HttpContext context, object? answer) => answer switch
    {
        IActionResult result => result.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor())),
        IResult result => result.ExecuteAsync(context),
        null => Task.CompletedTask,
        _ => throw new InvalidOperationException($"A function answers HTTP with an IActionResult or an IResult, not with {answer.GetType().Name}."),
    };
}
