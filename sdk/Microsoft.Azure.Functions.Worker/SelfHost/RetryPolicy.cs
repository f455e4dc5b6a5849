using System.Globalization;
using System.Reflection;

namespace Microsoft.Azure.Functions.Worker.SelfHost;

/// <summary>How often and after which waits a failed function runs again.</summary>
/// <param name="MaxRetryCount">-1 for no end.</param>
internal sealed record RetryPolicy(int MaxRetryCount, TimeSpan Minimum, TimeSpan Maximum)
{
    public static RetryPolicy? Of(MethodInfo method) => method.GetCustomAttribute<RetryAttribute>() switch
    {
        FixedDelayRetryAttribute x => new RetryPolicy(x.MaxRetryCount, Interval(x.DelayInterval), Interval(x.DelayInterval)),
        ExponentialBackoffRetryAttribute x => new RetryPolicy(x.MaxRetryCount, Interval(x.MinimumInterval), Interval(x.MaximumInterval)),
        _ => null,
    };

    public bool Allows(int retry) => MaxRetryCount < 0 || retry <= MaxRetryCount;

    /// <summary>The wait before the retry with this number, from 1: doubled each time, up to the maximum.</summary>
    public TimeSpan WaitBefore(int retry)
    {
        var wait = Minimum * Math.Pow(2, Math.Min(retry - 1, 30));
        return wait < Maximum ? wait : Maximum;
    }

    private static TimeSpan Interval(string text) => TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture);
}
