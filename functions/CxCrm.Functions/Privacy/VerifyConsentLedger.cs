using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// Every night, before the digest goes to the log, has the CRM verify all consent histories, so that a change past the rules is known the next morning. Some callers go side by side, each with its
/// own people. The log says how many findings there are; whose they are stays in the CRM.
/// </summary>
public sealed class VerifyConsentLedger(SlicedWork work, ILogger<VerifyConsentLedger> logger)
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
        var parts = await Task.WhenAll(Enumerable.Range(1, Parts).Select(part => work.RunWithAsync(Api, request => Share(request, part), MostSlices, cancellation)));
        var (events, findings) = (parts.Sum(part => (long)part.Sum("Events")), parts.Sum(part => (long)part.Sum("FindingCount")));
        if (findings > 0)
            logger.LogError("{Findings} things are wrong among {Events} consent events: somebody changed them past the rules. " + Api + " tells which.", findings, events);
        else
            logger.LogInformation("{Events} consent events verified, nothing is wrong.", events);
        if (!parts.All(part => part.IsDone))
            logger.LogError("The consent histories are too long to be verified in {Parts} times {Slices} slices.", Parts, MostSlices);
    }

    private static OrganizationRequest Share(OrganizationRequest request, int part)
    {
        (request["Part"], request["Parts"]) = (part, Parts);
        return request;
    }
}
