using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Assessment;

/// <summary>Every morning at three (UTC), has the CRM measure its programs: thresholds in time pass without any record changing.</summary>
public sealed class AssessPrograms(SlicedWork work, ILogger<AssessPrograms> logger)
{
    /// <summary>Slices of five programs in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 20;

    private const string Api = "cx_AssessPrograms";

    [Function(nameof(AssessPrograms))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 0 3 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Assessed {Count} programs; {State}.", done.Sum("Assessed"), done.State);
    }
}
