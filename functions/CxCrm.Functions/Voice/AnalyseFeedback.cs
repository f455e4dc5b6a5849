using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Voice;

/// <summary>Every hour, has the CRM read own words again that changed word lists may read differently, and imported ones that nobody has read.</summary>
public sealed class AnalyseFeedback(SlicedWork work, ILogger<AnalyseFeedback> logger)
{
    /// <summary>Slices of a hundred answers in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 200;

    private const string Api = "cx_AnalyseFeedback";

    [Function(nameof(AnalyseFeedback))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 40 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Analysed {Analysed} answers; {State}.", done.Sum("Analysed"), done.State);
    }
}
