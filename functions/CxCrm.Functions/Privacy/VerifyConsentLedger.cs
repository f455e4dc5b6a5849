using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// Every night, before the digest goes to the log, has the CRM verify all consent histories, so that a change past the rules is known the next morning. Some callers go side by side, each with its
/// own people. The log says how many findings there are; whose they are stays in the CRM.
/// </summary>
public sealed class VerifyConsentLedger(IOrganizationServiceAsync2 crm, ILogger<VerifyConsentLedger> logger)
{
    /// <summary>Callers side by side: a few of the 52 that service protection lets one user have (Microsoft Learn, "Service protection API limits").</summary>
    public const int Parts = 4;

    /// <summary>Slices of about 5,000 events for one caller; with more history than that, the log says that the rest is unverified.</summary>
    public const int MostSlices = 500;

    private const string Api = "cx_VerifyConsentLedger";

    [Function(nameof(VerifyConsentLedger))]
    [FixedDelayRetry(2, "00:05:00")]
    public async Task RunAsync([TimerTrigger("0 10 2 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var parts = await Task.WhenAll(Enumerable.Range(1, Parts).Select(part => PartAsync(part, cancellation)));
        var verified = parts.Aggregate((sum, part) => sum + part);
        if (verified.Findings > 0)
            logger.LogError("{Findings} things are wrong among {Events} consent events: somebody changed them past the rules. " + Api + " tells which.", verified.Findings, verified.Events);
        else
            logger.LogInformation("{Events} consent events verified, nothing is wrong.", verified.Events);
        if (!verified.IsDone)
            logger.LogError("The consent histories are too long to be verified in {Parts} times {Slices} slices.", Parts, MostSlices);
    }

    private async Task<VerifiedHistory> PartAsync(int part, CancellationToken cancellation)
    {
        var request = new OrganizationRequest(Api) { ["Part"] = part, ["Parts"] = Parts };
        var verified = new VerifiedHistory(0, 0, false);
        for (var slice = 0; slice < MostSlices && !verified.IsDone; slice++)
        {
            var response = await crm.ExecuteAsync(request, cancellation);
            verified = new(verified.Events + (int)response["Events"], verified.Findings + (int)response["FindingCount"], (bool)response["Done"]);
            request["Cursor"] = response["Cursor"];
        }

        return verified;
    }
}
