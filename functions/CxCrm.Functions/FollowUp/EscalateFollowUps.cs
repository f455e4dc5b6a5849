using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.FollowUp;

/// <summary>Every five minutes, has the CRM raise follow-ups that nobody has touched in time.</summary>
public sealed class EscalateFollowUps(SlicedWork work, ILogger<EscalateFollowUps> logger)
{
    /// <summary>Slices of a hundred in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 20;

    private const string Api = "cx_EscalateFollowUps";

    [Function(nameof(EscalateFollowUps))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Escalated {Count} follow-ups; {State}.", done.Sum("Escalated"), done.State);
    }
}
