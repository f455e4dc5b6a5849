using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.FollowUp;

/// <summary>Every five minutes, has the CRM raise follow-ups that nobody has touched in time.</summary>
public sealed class EscalateFollowUps(IOrganizationServiceAsync2 crm, ILogger<EscalateFollowUps> logger)
{
    /// <summary>Slices of a hundred in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 20;

    private const string Api = "cx_EscalateFollowUps";

    [Function(nameof(EscalateFollowUps))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var escalated = 0;
        var done = false;
        for (var slice = 0; slice < MostSlices && !done; slice++)
        {
            var response = await crm.ExecuteAsync(new OrganizationRequest(Api), cancellation);
            escalated += (int)response["Escalated"];
            done = (bool)response["Done"];
        }

        logger.LogInformation("Escalated {Count} follow-ups; {State}.", escalated, done ? "none is left" : "more are left for the next run");
    }
}
