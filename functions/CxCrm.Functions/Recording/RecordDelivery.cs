using CxCrm.Domain.Voice;
using CxCrm.Functions.Crm;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Recording;

/// <summary>
/// Records a delivery in the CRM. A delivery that breaks a rule there would break it every time: it is put aside at once, with the reason. Any other fault
/// throws, and the queue tries again.
/// </summary>
public sealed class RecordDelivery(IOrganizationServiceAsync2 crm, ILogger<RecordDelivery> logger)
{
    [Function(nameof(RecordDelivery))]
    [QueueOutput(Queues.RefusedDeliveries)]
    public async Task<RefusedDelivery?> RunAsync([QueueTrigger(Queues.Deliveries)] Delivery delivery, CancellationToken cancellation)
    {
        if (await SurveyFields.ReadAsync(crm, delivery.Tool, delivery.Survey, cancellation) is not { } fields)
            return Refused(delivery, $"No survey has the id {delivery.Survey} in {delivery.Tool}. Set \"Answered in\" and \"Survey id in that tool\" on the survey.");
        var answers = fields.AnswersOf(delivery);
        if (answers.Count == 0)
            return Refused(delivery, "No field belongs to a question. Set \"Question id in the other tool\" on the survey's questions.");
        try
        {
            var response = await crm.ExecuteAsync(Request(delivery, answers), cancellation);
            logger.LogInformation("Recorded {Tool} response {Response}: {Matched}.", delivery.Tool, delivery.ResponseId, response["Matched"]);
            return null;
        }
        catch (Exception fault) when (CrmFault.RuleOf(fault) is { } rule)
        {
            return Refused(delivery, $"{rule.Code}: {rule.Sentence}");
        }
    }

    private static OrganizationRequest Request(Delivery delivery, IReadOnlyList<GivenAnswer> answers)
    {
        var request = FeedbackRequest.Of(delivery.Tool, delivery.ResponseId, delivery.Language, answers);
        request["SurveyCode"] = delivery.Survey;
        if (delivery.AnsweredOn is { } answeredOn)
            request["AnsweredOn"] = answeredOn;
        if (delivery.Invitation is { } token)
            request["InvitationToken"] = token;
        if (delivery.Email is { } address)
            request["ContactEmail"] = address;
        return request;
    }

    private RefusedDelivery Refused(Delivery delivery, string reason)
    {
        logger.LogError("Refused {Tool} response {Response}; it is in {Queue}: {Reason}", delivery.Tool, delivery.ResponseId, Queues.RefusedDeliveries, reason);
        return new RefusedDelivery(reason, delivery);
    }
}
