using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>Builds the feedback with its answers, to be created in one call.</summary>
internal static class FeedbackRow
{
    private static readonly Relationship Answers = new("cx_feedback_answer");
    private static readonly Relationship Alerts = new("cx_feedback_alert");

    public static CxFeedback Of(RecordFeedbackRequest request, SurveyForm form, Customer customer, FeedbackScores scores, DateTime answeredOn, DateTime now)
    {
        var feedback = new CxFeedback
        {
            SurveyId = form.Survey.ToEntityReference(),
            InvitationId = customer.InvitationToStore,
            ContactId = customer.Contact?.ToEntityReference(),
            AccountId = customer.Contact is null ? null : customer.Account?.ToEntityReference(),
            TouchpointId = form.Survey.TouchpointId,
            UnitId = customer.Invitation?.UnitId,
            Channel = ChannelOf(request, customer),
            RespondedOn = answeredOn,
            EventOn = request.EventOn ?? customer.Invitation?.EventOn,
            SourceSystem = request.SourceSystem,
            SourceId = request.SourceId,
            ConversationId = customer.Contact is null ? null : request.ConversationId,
            Language = LanguageOf(request.Language),
            WithoutName = customer.Contact is null,
            Status = CxFeedbackStatus.Received,
            OwnerId = customer.Contact?.OwnerId ?? form.Survey.OwnerId,
        };
        AddScores(feedback, scores);
        AddFreshness(feedback, form.Survey, now);
        feedback.RelatedEntities[Answers] = new EntityCollection(scores.Answers.Select(Answer).ToList()) { EntityName = CxAnswer.LogicalName };
        return feedback;

        Entity Answer(CheckedAnswer answer) => new CxAnswer
        {
            QuestionId = new EntityReference(CxQuestion.LogicalName, answer.Question.Id),
            Type = (CxQuestionType)((int)CxQuestionType.Nps + (int)answer.Question.Type),
            Number = answer.Number,
            Text = answer.Text,
            OwnerId = feedback.OwnerId,
        };
    }

    /// <summary>An answer can be seen from when it is recorded. Without an event there is nothing to count from.</summary>
    private static void AddFreshness(CxFeedback feedback, CxSurvey survey, DateTime now)
    {
        if (feedback.EventOn is not { } eventOn || eventOn > now)
            return;
        feedback.VisibleDays = (decimal)Math.Round(Freshness.Days(eventOn, now), 2);
        feedback.IsLate = Freshness.IsLate(eventOn, now, survey.FreshnessDays ?? Freshness.TargetDays);
    }

    /// <summary>Lets the alerts be created together with the feedback.</summary>
    public static void AddAlerts(CxFeedback feedback, EntityCollection alerts) => feedback.RelatedEntities[Alerts] = alerts;

    /// <summary>The channel as the request names it, else as the customer was invited.</summary>
    /// <exception cref="UserFault">No such channel.</exception>
    public static CxChannel? ChannelOf(RecordFeedbackRequest request, Customer customer)
    {
        if (string.IsNullOrWhiteSpace(request.Channel))
            return customer.Invitation?.Channel;
        if (Enum.TryParse<CxChannel>(request.Channel, ignoreCase: true, out var channel) && Enum.IsDefined(typeof(CxChannel), channel))
            return channel;
        throw new UserFault(ErrorCode.ChannelUnknown, request.Channel!, string.Join(", ", Enum.GetNames(typeof(CxChannel))));
    }

    private static void AddScores(CxFeedback feedback, FeedbackScores scores)
    {
        feedback.Nps = (int?)scores.Of(QuestionType.Nps);
        feedback.Csat = (decimal?)scores.Of(QuestionType.Csat);
        feedback.Ces = (decimal?)scores.Of(QuestionType.Ces);
        feedback.Lba = (int?)scores.Of(QuestionType.Lba);
        feedback.Expectation = (decimal?)scores.Of(QuestionType.Expectation);
        feedback.PerceivedValue = (decimal?)scores.Of(QuestionType.PerceivedValue);
    }

    private static CxLanguage? LanguageOf(int? languageId) => languageId switch
    {
        null => null,
        Language.English => CxLanguage.English,
        Language.Danish => CxLanguage.Danish,
        Language.Swedish => CxLanguage.Swedish,
        _ => throw new UserFault(ErrorCode.LanguageUnknown, languageId),
    };
}
