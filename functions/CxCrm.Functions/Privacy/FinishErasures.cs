using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>Every night, has the CRM search the whole organisation for erasures that ask for it, and delete suppressions that have expired.</summary>
public sealed class FinishErasures(IOrganizationServiceAsync2 crm, ILogger<FinishErasures> logger)
{
    /// <summary>Slices of one run; what is left waits for the next night.</summary>
    public const int MostSlices = 500;

    [Function(nameof(FinishErasures))]
    [FixedDelayRetry(2, "00:05:00")]
    public async Task RunAsync([TimerTrigger("0 0 1 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var scanned = await UntilDoneAsync("cx_ScanOrganization", cancellation);
        var deleted = await UntilDoneAsync("cx_DeleteExpiredSuppressions", cancellation);
        logger.LogInformation("Searched the organisation in {Scanned} slices, deleted expired suppressions in {Deleted}.", scanned, deleted);
    }

    private async Task<int> UntilDoneAsync(string api, CancellationToken cancellation)
    {
        for (var slice = 1; slice < MostSlices; slice++)
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest(api), cancellation);
            if ((bool)response["Done"])
                return slice;
        }

        return MostSlices;
    }
}
