using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Settings;

/// <summary>How queues are read. "host.json settings", Azure Queue storage trigger and bindings, Microsoft Learn.</summary>
internal sealed record QueueSettings
{
    /// <summary>How long a message that failed stays hidden.</summary>
    public required TimeSpan VisibilityTimeout { get; init; }

    /// <summary>The longest wait between two looks into an empty queue.</summary>
    public required TimeSpan MaxPollingInterval { get; init; }

    /// <summary>Tries before a message goes to the poison queue.</summary>
    public required int MaxDequeueCount { get; init; }

    /// <summary>Messages taken at once, from 1 to 32.</summary>
    public required int BatchSize { get; init; }

    /// <summary>More are taken once no more than so many are being worked on.</summary>
    public required int NewBatchThreshold { get; init; }

    public static QueueSettings Read(IConfiguration section)
    {
        var batch = Math.Clamp(HostSettings.Number(section, "batchSize", 16, 32), 1, 32);
        return new QueueSettings
        {
            VisibilityTimeout = Time(section, "visibilityTimeout", TimeSpan.Zero),
            MaxPollingInterval = Time(section, "maxPollingInterval", TimeSpan.FromMinutes(1)),
            MaxDequeueCount = Math.Max(1, HostSettings.Number(section, "maxDequeueCount", 5, 1000)),
            BatchSize = batch,
            NewBatchThreshold = HostSettings.Number(section, "newBatchThreshold", batch / 2, 1000),
        };
    }

    private static TimeSpan Time(IConfiguration section, string name, TimeSpan standard)
    {
        if (section[name] is not { Length: > 0 } text)
            return standard;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero
            ? time
            : throw new InvalidOperationException($"{name} must be a time as hh:mm:ss, not \"{text}\".");
    }
}
