using System.Threading.Channels;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.SelfHost;

/// <summary>What the sample functions do and what they were given.</summary>
public sealed class Probe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<object> seen = Channel.CreateUnbounded<object>();

    /// <summary>What the queue and timer functions do after they have told what they were given.</summary>
    public Func<FunctionContext, Task> Act { get; set; } = _ => Task.CompletedTask;

    public async Task TellAsync(object what, FunctionContext context)
    {
        seen.Writer.TryWrite(what);
        await Act(context);
    }

    public async Task<T> NextAsync<T>() => (T)await seen.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public bool IsQuiet => seen.Reader.Count == 0;
}
