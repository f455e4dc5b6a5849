using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>Every hour, has the CRM remind of privacy deadlines: a breach has 72 hours, so a daily look is too seldom. Each step of a deadline reminds once.</summary>
public sealed class RemindPrivacyDeadlines(IOrganizationServiceAsync2 crm, ILogger<RemindPrivacyDeadlines> logger)
{
    private const string Api = "cx_RemindPrivacyDeadlines";

    [Function(nameof(RemindPrivacyDeadlines))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 7 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var response = await crm.ExecuteAsync(new OrganizationRequest(Api), cancellation);
        logger.LogInformation("{Count} privacy deadlines are near or past, {Overdue} past; {Reminded} reminders.", (int)response["Count"], (int)response["Overdue"], (int)response["Reminded"]);
    }
}
