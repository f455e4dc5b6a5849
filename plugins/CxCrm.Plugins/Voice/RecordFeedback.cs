using System;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Records one feedback with its answers, everything that follows from it at once in the same transaction: the customer's last scores
/// and health, the alerts it sets off, and the follow-up task.
/// </summary>
/// <remarks>
/// The customer's row is written before open follow-ups are looked for: that takes its lock, so that two answers of one customer at
/// the same time end in one follow-up.
/// </remarks>
[CustomApi("cx_RecordFeedback", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Feedback", CallBudget = 12,
    Description = "Records one feedback with its answers; a detractor's answer becomes a follow-up task. Repeating a source and id changes nothing.")]
public sealed class RecordFeedback : Api<RecordFeedbackRequest, RecordFeedbackResponse>
{
    private const int LongestSource = 50;
    private const int LongestSourceId = 200;
    private const int LongestConversationId = 100;

    /// <summary>How far the clock of a survey tool may be ahead of ours.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    protected override RecordFeedbackResponse Run(ApiCall<RecordFeedbackRequest> call)
    {
        var request = call.Request;
        var answeredOn = Check(request, call.Now);
        if (RecordedFeedback.Find(call.System, request) is { } recorded)
            return recorded;
        var customer = new Customers(call).Of(request);
        var form = SurveyForm.Read(call.System, request, customer.Invitation);
        if (request.Anonymous == true && form.Survey.AllowWithoutName == false)
            throw new UserFault(ErrorCode.AnswerNeedsName);
        var scores = form.Check(request.AnswersJson);
        var feedback = FeedbackRow.Of(request, form, customer, scores, answeredOn, call.Now);
        var fired = AlertRules.Fired(call.System, form, customer, feedback.Channel, scores);
        CustomerScores.Update(call, customer, scores, fired, answeredOn);
        InvitationUse.Take(call.System, customer, answeredOn);
        var task = new FollowUps(call, form, customer, scores).Record(feedback, fired);
        return new RecordFeedbackResponse { Feedback = feedback.ToEntityReference(), Created = true, Task = task, Matched = customer.MatchedBy };
    }

    private static DateTime Check(RecordFeedbackRequest request, DateTime now)
    {
        if (request.SourceSystem.Length > LongestSource)
            throw new UserFault(ErrorCode.InputTooLong, nameof(request.SourceSystem), LongestSource);
        if (request.ConversationId?.Length > LongestConversationId)
            throw new UserFault(ErrorCode.InputTooLong, nameof(request.ConversationId), LongestConversationId);
        if (request.SourceId.Length > LongestSourceId)
            throw new UserFault(ErrorCode.InputTooLong, nameof(request.SourceId), LongestSourceId);
        var answeredOn = Utc(request.AnsweredOn) ?? now;
        return answeredOn <= now + ClockTolerance ? answeredOn : throw new UserFault(ErrorCode.AnsweredInFuture, answeredOn);
    }

    /// <summary>Times without a zone are UTC, as everywhere in Dataverse.</summary>
    private static DateTime? Utc(DateTime? time) => time switch
    {
        null => null,
        { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        { } utc => DateTime.SpecifyKind(utc, DateTimeKind.Utc),
    };
}
