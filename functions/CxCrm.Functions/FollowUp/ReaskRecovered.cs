using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.FollowUp;

/// <summary>Every weekday in the morning, has the CRM ask recovered customers once more.</summary>
public sealed class ReaskRecovered(IOrganizationServiceAsync2 crm, ILogger<ReaskRecovered> logger)
{
    /// <summary>Slices of ten in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 50;

    private const string Api = "cx_ReaskRecovered";

    [Function(nameof(ReaskRecovered))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 0 8 * * 1-5")] TimerInfo timer, CancellationToken cancellation)
    {
        var (sent, done) = (0, false);
        for (var slice = 0; slice < MostSlices && !done; slice++)
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest(Api), cancellation);
            sent += (int)response["Sent"];
            done = (bool)response["Done"];
        }

        logger.LogInformation("Asked {Sent} recovered customers again; {State}.", sent, done ? "none is left" : "more are left for the next run");
    }
}
