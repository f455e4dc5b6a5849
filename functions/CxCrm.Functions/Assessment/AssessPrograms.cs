using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Assessment;

/// <summary>Every morning at three (UTC), has the CRM measure its programs: thresholds in time pass without any record changing.</summary>
public sealed class AssessPrograms(IOrganizationServiceAsync2 crm, ILogger<AssessPrograms> logger)
{
    /// <summary>Slices of five programs in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 20;

    private const string Api = "cx_AssessPrograms";

    [Function(nameof(AssessPrograms))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 0 3 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var assessed = 0;
        var done = false;
        for (var slice = 0; slice < MostSlices && !done; slice++)
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest(Api), cancellation);
            assessed += (int)response["Assessed"];
            done = (bool)response["Done"];
        }

        logger.LogInformation("Assessed {Count} programs; {State}.", assessed, done ? "none is left" : "more are left for the next run");
    }
}
