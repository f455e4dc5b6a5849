namespace CxCrm.Functions.Health;

/// <summary>What a monitor reads.</summary>
/// <param name="Status">ok or degraded.</param>
/// <param name="Jobs">Each job that ever ran; the late ones say so.</param>
public sealed record HealthReport(string Status, IReadOnlyList<JobState> Jobs);
