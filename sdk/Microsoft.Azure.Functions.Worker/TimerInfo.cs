namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer tells the function it starts.</summary>
public class TimerInfo
{
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>The run was due while no host ran.</summary>
    public bool IsPastDue { get; set; }
}
