using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Privacy;

/// <summary>Every night, has the CRM apply its retention rules, slice by slice.</summary>
public sealed class ApplyRetention(SlicedWork work, ILogger<ApplyRetention> logger)
{
    /// <summary>Slices of at most 500 rows in one night; what is left waits for the next.</summary>
    public const int MostSlices = 200;

    private const string Api = "cx_ApplyRetention";

    [Function(nameof(ApplyRetention))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 30 2 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Retention handled {Count} rows; {State}.", done.Sum("Handled"), done.State);
    }
}
