using CxCrm.Functions.Recording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Webhooks;

/// <summary>The answer to a tool, and what is queued before it is given.</summary>
public sealed class ReceivedWebhook
{
    [HttpResult]
    public required IActionResult Answer { get; init; }

    [QueueOutput(Queues.Deliveries)]
    public Delivery? Delivery { get; init; }
}
