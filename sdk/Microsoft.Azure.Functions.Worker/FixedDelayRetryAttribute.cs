namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a failed function again after the same wait each time.</summary>
/// <param name="maxRetryCount">Further runs after the first; -1 for no end.</param>
/// <param name="delayInterval">The wait as <c>hh:mm:ss</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FixedDelayRetryAttribute(int maxRetryCount, string delayInterval) : RetryAttribute
{
    public int MaxRetryCount { get; } = maxRetryCount;

    public string DelayInterval { get; } = delayInterval;
}
