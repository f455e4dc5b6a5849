namespace CxCrm.Domain.Voice.Charts;

/// <summary>The kinds of control chart.</summary>
public enum ControlChart
{
    /// <summary>A rate of one period against limits that follow its number of answers.</summary>
    PChart,

    /// <summary>A moving average, for drift.</summary>
    Ewma,
}
