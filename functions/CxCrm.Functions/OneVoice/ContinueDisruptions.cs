using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.OneVoice;

/// <summary>Every minute, has the CRM go on with marking the customers of disruptions, and settle those of disruptions that are over.</summary>
public sealed class ContinueDisruptions(SlicedWork work, ILogger<ContinueDisruptions> logger)
{
    /// <summary>Slices of five hundred in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 40;

    private const string Api = "cx_ContinueDisruptions";

    [Function(nameof(ContinueDisruptions))]
    [FixedDelayRetry(2, "00:00:10")]
    public async Task RunAsync([TimerTrigger("30 * * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Marked {Marked} affected customers, settled {Settled}; {State}.", done.Sum("Marked"), done.Sum("Settled"), done.State);
    }
}
