using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.FollowUp;

/// <summary>Every weekday in the morning, has the CRM ask recovered customers once more.</summary>
public sealed class ReaskRecovered(SlicedWork work, ILogger<ReaskRecovered> logger)
{
    /// <summary>Slices of ten in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 50;

    private const string Api = "cx_ReaskRecovered";

    [Function(nameof(ReaskRecovered))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 0 8 * * 1-5")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Asked {Sent} recovered customers again; {State}.", done.Sum("Sent"), done.State);
    }
}
