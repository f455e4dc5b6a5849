using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.SelfHost;

public sealed class SampleFunctions(Probe probe)
{
    [Function("Open")]
    public static IActionResult Open([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open/{number:int}")] HttpRequest request, int number) =>
        new ContentResult { Content = $"{request.Method} {number}" };

    [Function("Locked")]
    public static IActionResult Locked([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => new OkResult();

    [Function("Inner")]
    public static IActionResult Inner([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => new OkResult();

    [Function("ReadBoth")]
    public static IActionResult ReadBoth([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "both")] HttpRequest request) => new ContentResult { Content = "read" };

    [Function("WriteBoth")]
    public static IActionResult WriteBoth([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "both")] HttpRequest request) => new ContentResult { Content = "written" };

    [Function("Breaks")]
    public static IActionResult Breaks([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new InvalidOperationException("broken on purpose");

    [Function("Send")]
    public static Sent Send([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "send/{name}")] HttpRequest request, string name) =>
        new() { Answer = new AcceptedResult(), Parcel = new Parcel(name, 3) };

    [Function("Deliver")]
    public Task Deliver([QueueTrigger("parcels")] Parcel parcel, FunctionContext context) => probe.TellAsync(parcel, context);

    [Function("Undeliverable")]
    public Task Undeliverable([QueueTrigger("parcels-poison")] string body, FunctionContext context) => probe.TellAsync(body, context);

    [Function("Tick")]
    public Task Tick([TimerTrigger("%TickSchedule%")] TimerInfo timer, FunctionContext context) => probe.TellAsync(timer, context);

    [Function("Stubborn")]
    [FixedDelayRetry(2, "00:00:10")]
    public Task Stubborn([TimerTrigger("0 0 * * * *")] TimerInfo timer, FunctionContext context) => probe.TellAsync(context.RetryContext.RetryCount, context);

    public sealed class Sent
    {
        [HttpResult]
        public required IActionResult Answer { get; init; }

        [QueueOutput("parcels")]
        public Parcel? Parcel { get; init; }
    }
}
