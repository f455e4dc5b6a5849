using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Voice;

/// <summary>Every fifteen minutes, has the CRM merge new answers into the metric snapshots and judge the control limits.</summary>
public sealed class RefreshMetrics(SlicedWork work, ILogger<RefreshMetrics> logger)
{
    /// <summary>Slices in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 40;

    private const string Api = "cx_RefreshMetrics";

    [Function(nameof(RefreshMetrics))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 */15 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Merged {Merged} rows into the metrics, raised {Alerts} alerts; {State}.", done.Sum("Merged"), done.Sum("Alerts"), done.State);
    }
}
