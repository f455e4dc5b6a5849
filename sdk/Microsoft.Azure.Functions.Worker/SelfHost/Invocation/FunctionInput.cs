using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Invocation;

/// <summary>What a function is started with.</summary>
/// <param name="Payload">The request, the <see cref="TimerInfo"/> or the text of the message.</param>
internal sealed record FunctionInput(object Payload)
{
    /// <summary>Route parameters of a request, properties of a message.</summary>
    public IReadOnlyDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    public HttpContext? HttpContext { get; init; }

    /// <summary>The number of the retry; 0 in the first run.</summary>
    public int Retry { get; init; }
}
