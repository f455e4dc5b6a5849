namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a failed function again after waits that grow.</summary>
/// <param name="maxRetryCount">Further runs after the first; -1 for no end.</param>
/// <param name="minimumInterval">The first wait as <c>hh:mm:ss</c>.</param>
/// <param name="maximumInterval">No wait is longer, as <c>hh:mm:ss</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval) : RetryAttribute
{
    public int MaxRetryCount { get; } = maxRetryCount;

    public string MinimumInterval { get; } = minimumInterval;

    public string MaximumInterval { get; } = maximumInterval;
}
