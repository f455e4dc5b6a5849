using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.Child;

/// <summary>The answer, and the number for the queue.</summary>
public sealed class Taken
{
    [HttpResult]
    public required IActionResult Answer { get; init; }

    [QueueOutput("parcels")]
    public required string Number { get; init; }
}
