using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.FollowUp;

/// <summary>Every morning before work, has the CRM find silent key customers and let healths without evidence expire.</summary>
public sealed class CheckSilence(IOrganizationServiceAsync2 crm, ILogger<CheckSilence> logger)
{
    /// <summary>Slices in one run: five thousand follow-ups or ten thousand healths; what is left waits for the next run.</summary>
    public const int MostSlices = 100;

    private const string Api = "cx_CheckSilence";

    [Function(nameof(CheckSilence))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 0 4 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var (raised, expired, done) = (0, 0, false);
        for (var slice = 0; slice < MostSlices && !done; slice++)
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest(Api), cancellation);
            raised += (int)response["Raised"];
            expired += (int)response["Expired"];
            done = (bool)response["Done"];
        }

        logger.LogInformation("Followed up {Raised} silent customers, let {Expired} healths expire; {State}.", raised, expired, done ? "none is left" : "more are left for the next run");
    }
}
