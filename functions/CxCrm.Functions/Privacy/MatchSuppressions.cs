using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// Every two minutes, has the CRM compare new and changed addresses with those of people who objected to marketing and were erased. Until an address is compared the gate holds marketing back.
/// </summary>
public sealed class MatchSuppressions(SlicedWork work, SuppressionKey key, ILogger<MatchSuppressions> logger)
{
    /// <summary>Slices in one run, five hundred contacts each; what is left waits for the next run.</summary>
    public const int MostSlices = 100;

    private const string Api = "cx_MatchSuppressions";

    [Function(nameof(MatchSuppressions))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("30 */2 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunWithAsync(Api, key.With, MostSlices, cancellation);
        logger.LogInformation("Compared {Compared} contacts with the suppressions, {Changed} changed; {State}.", done.Sum("Compared"), done.Sum("Changed"), done.State);
    }
}
