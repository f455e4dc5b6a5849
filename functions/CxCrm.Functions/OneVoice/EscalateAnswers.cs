using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.OneVoice;

/// <summary>Every five minutes, has the CRM raise e-mails and calls that have waited too long for an answer.</summary>
public sealed class EscalateAnswers(SlicedWork work, ILogger<EscalateAnswers> logger)
{
    /// <summary>Slices of a hundred in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 20;

    private const string Api = "cx_EscalateAnswers";

    [Function(nameof(EscalateAnswers))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 2/5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Escalated {Count} answers; {State}.", done.Sum("Escalated"), done.State);
    }
}
