using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Privacy;

/// <summary>Every night, has the CRM search the whole organisation for erasures that ask for it, and delete suppressions that have expired.</summary>
public sealed class FinishErasures(SlicedWork work, ILogger<FinishErasures> logger)
{
    /// <summary>Slices of one run; what is left waits for the next night.</summary>
    public const int MostSlices = 500;

    [Function(nameof(FinishErasures))]
    [FixedDelayRetry(2, "00:05:00")]
    public async Task RunAsync([TimerTrigger("0 0 1 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var scanned = await work.RunAsync("cx_ScanOrganization", MostSlices, cancellation);
        var deleted = await work.RunAsync("cx_DeleteExpiredSuppressions", MostSlices, cancellation);
        logger.LogInformation("Searched the organisation in {Scanned} slices, {State}; deleted expired suppressions in {Deleted}.", scanned.Slices, scanned.State, deleted.Slices);
    }
}
