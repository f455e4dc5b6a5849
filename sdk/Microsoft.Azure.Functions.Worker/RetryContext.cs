namespace Microsoft.Azure.Functions.Worker;

/// <summary>Where a run stands in its retry policy.</summary>
public abstract class RetryContext
{
    /// <summary>0 in the first run.</summary>
    public abstract int RetryCount { get; }

    /// <summary>-1 for no end.</summary>
    public abstract int MaxRetryCount { get; }
}
