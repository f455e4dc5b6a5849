using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Tests;

/// <summary>Keeps every line that is logged.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = [];
    private readonly Channel<string> unseen = Channel.CreateUnbounded<string>();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Keep(formatter(state, exception) + exception);

    /// <summary>Waits for the next line that holds a text.</summary>
    /// <exception cref="TimeoutException">It does not come; the message has what did.</exception>
    public async Task<string> SeenAsync(string part)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await foreach (var line in unseen.Reader.ReadAllAsync(patience.Token))
                if (line.Contains(part, StringComparison.Ordinal))
                    return line;
        }
        catch (OperationCanceledException)
        {
            // Told below, with what was logged instead.
        }

        throw new TimeoutException($"No line with \"{part}\" among:\n" + string.Join('\n', lines));
    }

    public void Dispose()
    {
    }

    private void Keep(string line)
    {
        lines.Enqueue(line);
        unseen.Writer.TryWrite(line);
    }
}
