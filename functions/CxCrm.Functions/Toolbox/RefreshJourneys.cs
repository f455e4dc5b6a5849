using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Toolbox;

/// <summary>Every night before the programs are assessed, has the CRM write what customers felt at each touchpoint.</summary>
public sealed class RefreshJourneys(SlicedWork work, ILogger<RefreshJourneys> logger)
{
    /// <summary>Slices of two journeys in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 100;

    private const string Api = "cx_RefreshJourneys";

    [Function(nameof(RefreshJourneys))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 40 2 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var done = await work.RunAsync(Api, MostSlices, cancellation);
        logger.LogInformation("Refreshed {Refreshed} journeys, {Changed} touchpoints changed; {State}.", done.Sum("Refreshed"), done.Sum("Changed"), done.State);
    }
}
