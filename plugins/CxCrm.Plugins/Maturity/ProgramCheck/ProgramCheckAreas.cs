using System;
using System.Collections.Generic;
using System.Globalization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>
/// The four things that success rests on, each read from two kinds of records: listening and answering all the time, empathy, respect for personal data, staff who own improvement.
/// </summary>
internal static class ProgramCheckAreas
{
    private const int RecentDays = 90;
    private const int YearDays = 365;

    /// <summary>From this on, of 5, a customer was listened to.</summary>
    private const int Listened = 4;

    public static IReadOnlyList<KeyValuePair<string, CheckedPart[]>> Of(CxProgram program) =>
    [
        new(TextKey.MaturityListening, [Answered(program.Id), IdeasTold()]),
        new(TextKey.MaturityEmpathy, [Felt(program.Id), ListenedTo(program.Id)]),
        new(TextKey.MaturityDataRespect, [RequestsInTime(), Assessed(program.Id)]),
        new(TextKey.MaturityStaffOwnImprovement, [OwnedTouchpoints(program.Id), ImprovementsOfOthers(program)]),
    ];

    private static CheckedPart Answered(Guid program) => new CountedRows(
        TextKey.CheckAnswered,
        Task.LogicalName,
        $"""
        <filter>
          <condition attribute="{Task.Columns.FollowUpType}" operator="not-null" />
          <condition attribute="{Task.Columns.SlaDue}" operator="last-x-days" value="{Number(RecentDays)}" />
        </filter>
        <link-entity name="{CxFeedback.LogicalName}" from="{CxFeedback.Columns.Id}" to="{Task.Columns.FeedbackId}" link-type="inner">{OfProgram(program)}</link-entity>
        """,
        $"""<condition attribute="{Task.Columns.FirstResponseOn}" operator="le" valueof="{Task.Columns.SlaDue}" />""");

    private static CheckedPart IdeasTold() => new CountedRows(
        TextKey.CheckIdeasTold,
        CxIdea.LogicalName,
        $"""<filter><condition attribute="{CxIdea.Columns.ReceivedOn}" operator="last-x-days" value="{Number(YearDays)}" /></filter>""",
        $"""<condition attribute="{CxIdea.Columns.StatusToldOn}" operator="not-null" />""");

    private static CheckedPart Felt(Guid program) => new PositiveAnswers(TextKey.CheckFelt, program, CxMetric.Nes, RecentDays);

    private static CheckedPart ListenedTo(Guid program) => new CountedRows(
        TextKey.CheckListenedTo,
        CxTouchpointEvaluation.LogicalName,
        $"""
        <filter>
          <condition attribute="{CxTouchpointEvaluation.Columns.ProgramId}" operator="eq" value="{program:D}" />
          <condition attribute="{CxTouchpointEvaluation.Columns.Listened}" operator="not-null" />
          <condition attribute="{CxTouchpointEvaluation.Columns.VisitedOn}" operator="last-x-days" value="{Number(YearDays)}" />
        </filter>
        """,
        $"""<condition attribute="{CxTouchpointEvaluation.Columns.Listened}" operator="ge" value="{Number(Listened)}" />""");

    private static CheckedPart RequestsInTime() => new CountedRows(
        TextKey.CheckRequestsInTime,
        CxPrivacyRequest.LogicalName,
        $"""
        <filter>
          <condition attribute="{CxPrivacyRequest.Columns.DecidedOn}" operator="last-x-days" value="{Number(YearDays)}" />
        </filter>
        """,
        $"""<condition attribute="{CxPrivacyRequest.Columns.AnsweredLate}" operator="eq" value="0" />""");

    private static CheckedPart Assessed(Guid program) => new CountedRows(
        TextKey.CheckAssessed,
        CxSurvey.LogicalName,
        $"""
        <filter>
          <condition attribute="{CxSurvey.Columns.ProgramId}" operator="eq" value="{program:D}" />
          <condition attribute="{CxSurvey.Columns.State}" operator="eq" value="{Number((int)CxSurveyState.Active)}" />
        </filter>
        <link-entity name="{CxAssessment.LogicalName}" from="{CxAssessment.Columns.Id}" to="{CxSurvey.Columns.AssessmentId}" link-type="outer" alias="assessment" />
        """,
        $"""
        <condition entityname="assessment" attribute="{CxAssessment.Columns.Conclusion}" operator="in">
          <value>{Number((int)CxAssessmentConclusion.Approved)}</value><value>{Number((int)CxAssessmentConclusion.Conditions)}</value>
        </condition>
        """);

    private static CheckedPart OwnedTouchpoints(Guid program) => new CountedRows(
        TextKey.CheckOwnedTouchpoints,
        CxTouchpoint.LogicalName,
        $"""
        <filter><condition attribute="{CxTouchpoint.Columns.Critical}" operator="eq" value="1" /></filter>
        <link-entity name="{CxJourney.LogicalName}" from="{CxJourney.Columns.Id}" to="{CxTouchpoint.Columns.JourneyId}" link-type="inner">
          <filter><condition attribute="{CxJourney.Columns.ProgramId}" operator="eq" value="{program:D}" /></filter>
        </link-entity>
        """,
        $"""<condition attribute="{CxTouchpoint.Columns.ResponsibleId}" operator="not-null" />""");

    /// <summary>What the program owner drives alone is not owned by staff.</summary>
    private static CheckedPart ImprovementsOfOthers(CxProgram program) => new CountedRows(
        TextKey.CheckImprovementsOfOthers,
        CxImprovement.LogicalName,
        $"""
        <filter>
          <condition attribute="{CxImprovement.Columns.ProgramId}" operator="eq" value="{program.Id:D}" />
          <condition attribute="{CxImprovement.Columns.State}" operator="ne" value="{Number((int)CxImprovementState.Stopped)}" />
        </filter>
        """,
        $"""<condition attribute="{CxImprovement.Columns.OwnerId}" operator="ne" value="{program.OwnerId!.Id:D}" />""");

    private static string OfProgram(Guid program) => $"""
        <link-entity name="{CxSurvey.LogicalName}" from="{CxSurvey.Columns.Id}" to="{CxFeedback.Columns.SurveyId}" link-type="inner">
          <filter><condition attribute="{CxSurvey.Columns.ProgramId}" operator="eq" value="{program:D}" /></filter>
        </link-entity>
        """;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
