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
        InputLength.Check(nameof(request.SourceSystem), request.SourceSystem, LongestSource);
        InputLength.Check(nameof(request.ConversationId), request.ConversationId, LongestConversationId);
        InputLength.Check(nameof(request.SourceId), request.SourceId, LongestSourceId);
        var answeredOn = ReportedTime.Of(request.AnsweredOn, now);
        return ReportedTime.IsAhead(answeredOn, now) ? throw new UserFault(ErrorCode.AnsweredInFuture, answeredOn) : answeredOn;
    }
}
