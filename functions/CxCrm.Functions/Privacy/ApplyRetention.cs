using System.ServiceModel;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// Every night, has the CRM apply its retention rules, slice by slice. A row that the CRM refuses to delete or change undoes its slice: the slice is halved until the row stands alone,
/// then it is left out and the run goes on.
/// </summary>
public sealed class ApplyRetention(IOrganizationServiceAsync2 crm, ILogger<ApplyRetention> logger)
{
    /// <summary>Calls in one night; what is left waits for the next.</summary>
    public const int MostSlices = 400;

    /// <summary>Rows left out in one night. When there are more, a rule is wrong, and the run ends with the refusal.</summary>
    public const int MostSkipped = 50;

    private const int MostRows = 500;

    [Function(nameof(ApplyRetention))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 30 2 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var run = new RetentionRun(crm);
        var rows = MostRows;
        for (var slice = 0; slice < MostSlices && !run.IsDone; slice++)
        {
            try
            {
                await run.SliceAsync(rows, cancellation);
                rows = Math.Min(MostRows, rows * 2);
            }
            catch (FaultException<OrganizationServiceFault> fault) when (run.Skipped < MostSkipped)
            {
                if (rows == 1)
                    await run.SkipFirstAsync(fault, cancellation);
                rows = Math.Max(1, rows / 2);
            }
        }

        logger.LogInformation("Retention handled {Count} rows; {State}.", run.Handled, run.IsDone ? "none is left" : "more are left for the next night");
        if (run.Failed > 0)
            logger.LogWarning("Retention left {Count} rows that could not be deleted or changed; the rules say which and why.", run.Failed);
    }
}
