using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>Every night, has the CRM apply its retention rules, slice by slice.</summary>
public sealed class ApplyRetention(IOrganizationServiceAsync2 crm, ILogger<ApplyRetention> logger)
{
    /// <summary>Slices of at most 500 rows in one night; what is left waits for the next.</summary>
    public const int MostSlices = 200;

    private const string Api = "cx_ApplyRetention";

    [Function(nameof(ApplyRetention))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 30 2 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var handled = 0;
        var done = false;
        for (var slice = 0; slice < MostSlices && !done; slice++)
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest(Api), cancellation);
            handled += (int)response["Handled"];
            done = (bool)response["Done"];
        }

        logger.LogInformation("Retention handled {Count} rows; {State}.", handled, done ? "none is left" : "more are left for the next night");
    }
}
