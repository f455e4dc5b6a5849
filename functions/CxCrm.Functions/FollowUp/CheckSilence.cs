using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.FollowUp;

/// <summary>Every morning before work, has the CRM find silent key customers and let healths without evidence expire.</summary>
public sealed class CheckSilence(SlicedWork work, ILogger<CheckSilence> logger)
{
    /// <summary>Slices in one run: five thousand follow-ups or ten thousand healths; what is left waits for the next run.</summary>
    public const int MostSlices = 100;

    private const string Api = "cx_CheckSilence";

    [Function(nameof(CheckSilence))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 0 4 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Followed up {Raised} silent customers, let {Expired} healths expire; {State}.", done.Sum("Raised"), done.Sum("Expired"), done.State);
    }
}
