namespace CxCrm.Plugins.Pipeline;

/// <summary>A job that a clock outside calls, and how often it is meant to run.</summary>
/// <param name="Code">The key of its row.</param>
/// <param name="EveryMinutes">Written into its row at the first run; an administrator who calls it by another clock changes it there. 1 or more.</param>
internal sealed record ScheduledJob(string Code, int EveryMinutes);
