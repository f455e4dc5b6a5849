using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// Every night, writes the digest of all consent histories to the log, which lies outside the CRM: who later cuts off the end of a history together with its head is found by asking
/// for the digest of the same moment again. Keep the log as long as the proof.
/// </summary>
public sealed class AnchorConsentLedger(IOrganizationServiceAsync2 crm, ILogger<AnchorConsentLedger> logger)
{
    /// <summary>Slices of 5,000 events in one run; with more history than that nothing is anchored, and the log says so.</summary>
    public const int MostSlices = 2000;

    private const string Api = "cx_AnchorConsentLedger";

    [Function(nameof(AnchorConsentLedger))]
    [FixedDelayRetry(2, "00:05:00")]
    public async Task RunAsync([TimerTrigger("0 20 2 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var request = new OrganizationRequest(Api);
        for (var slice = 0; slice < MostSlices; slice++)
        {
            var response = await crm.ExecuteAsync(request, cancellation);
            if ((bool)response["Done"])
            {
                logger.LogInformation(
                    "Consent histories as of {AsOf:O}: {Heads} histories, {Events} events, digest {Digest}", response["AsOf"], response["Heads"], response["Events"], response["Digest"]);
                return;
            }

            request["AsOf"] = response["AsOf"];
            request["Cursor"] = response["Cursor"];
        }

        logger.LogError("The consent histories are too long to be anchored in {Slices} slices.", MostSlices);
    }
}
