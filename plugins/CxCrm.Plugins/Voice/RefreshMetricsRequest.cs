namespace CxCrm.Plugins.Voice;

/// <summary>Nothing to say: the job knows where it goes on.</summary>
public sealed class RefreshMetricsRequest;
