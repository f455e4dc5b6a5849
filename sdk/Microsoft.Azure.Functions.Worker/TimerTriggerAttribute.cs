using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function by the clock. "Timer trigger for Azure Functions", Microsoft Learn.</summary>
/// <param name="schedule">Six fields of NCrontab (seconds first) in UTC, or <c>%Setting%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    public string Schedule { get; } = schedule;

    /// <summary>Runs also whenever the host starts.</summary>
    public bool RunOnStartup { get; set; }

    /// <summary>Keeps the last and next run, so that a missed one is made up for; without effect on schedules of less than a minute.</summary>
    public bool UseMonitor { get; set; } = true;
}
