using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 5 from surveys, answers, alert rules, follow-ups, driver analyses and improvements; five calls besides the improvements.</summary>
internal sealed class VoiceEvidence : IStepEvidence
{
    private const int AnswerDays = 30;
    private const int FollowUpDays = 90;
    private const int DriverDays = 90;
    private const int TopDrivers = 3;
    private const int MostCounted = 500;
    private const string DriverAlias = "driver";

    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var measured = new Dictionary<string, Measurement>
        {
            [VoiceStep.ActiveSurveys] = Measurement.Count(ActiveSurveys(scope)),
            [VoiceStep.RecentAnswers] = Measurement.Count(RecentAnswers(scope)),
            [VoiceStep.AlertRules] = Measurement.Count(AlertRules(scope)),
            [VoiceStep.StrategyHalves] = Measurement.Count(StrategyHalves(scope.Program)),
            [VoiceStep.EffectEvaluated] = Measurement.Count(scope.Improvements.Count(IsEvaluated)),
        };
        MeasureFollowUps(scope, measured);
        MeasureDrivers(scope, measured);
        return measured;
    }

    private static int ActiveSurveys(EvidenceScope scope)
    {
        var query = scope.Query(CxSurvey.LogicalName, CxSurvey.Columns.ProgramId, CxSurvey.Columns.State);
        query.Criteria.AddCondition(CxSurvey.Columns.State, ConditionOperator.Equal, (int)CxSurveyState.Active);
        return scope.Read<CxSurvey>(query).Count;
    }

    /// <summary>Counted up to <see cref="MostCounted"/>: more answers tell nothing more here.</summary>
    private static int RecentAnswers(EvidenceScope scope)
    {
        var query = scope.QueryThrough(
            CxFeedback.LogicalName,
            CxFeedback.Columns.SurveyId,
            CxSurvey.LogicalName,
            CxSurvey.Columns.Id,
            CxSurvey.Columns.ProgramId,
            CxFeedback.Columns.Id);
        query.TopCount = MostCounted;
        query.Criteria.AddCondition(CxFeedback.Columns.RespondedOn, ConditionOperator.GreaterEqual, scope.Now.AddDays(-AnswerDays));
        return scope.Read<CxFeedback>(query).Count;
    }

    /// <summary>A rule without program watches every program.</summary>
    private static int AlertRules(EvidenceScope scope)
    {
        var query = EvidenceScope.Rows(CxAlertRule.LogicalName, CxAlertRule.Columns.Metric);
        var watching = query.Criteria.AddFilter(LogicalOperator.Or);
        watching.AddCondition(CxAlertRule.Columns.ProgramId, ConditionOperator.Equal, scope.Program.Id);
        watching.AddCondition(CxAlertRule.Columns.ProgramId, ConditionOperator.Null);
        return scope.Read<CxAlertRule>(query).Count;
    }

    private static int StrategyHalves(CxProgram program) =>
        (string.IsNullOrWhiteSpace(program.VocMeasuring) ? 0 : 1) + (string.IsNullOrWhiteSpace(program.VocNeeds) ? 0 : 1);

    private static bool IsEvaluated(CxImprovement improvement) =>
        improvement is { PlanFixedOn: not null, EvaluatedOn: not null, Verdict: not null };

    private static void MeasureFollowUps(EvidenceScope scope, Dictionary<string, Measurement> measured)
    {
        var followUps = FollowUps(scope);
        var due = followUps.Where(task => task.SlaDue <= scope.Now || task.FirstResponseOn is not null).ToList();
        measured[VoiceStep.FollowedUpInTime] = Measurement.Share(due.Count(task => task.FirstResponseOn <= task.SlaDue), due.Count);
        var recovered = followUps.Where(task => task.Outcome is TaskOutcome.Recovered or TaskOutcome.PartlyRecovered).ToList();
        measured[VoiceStep.RecoveredAskedAgain] = Measurement.Share(recovered.Count(task => task.ReaskedOn is not null), recovered.Count);
    }

    /// <summary>The latest recoveries that this program's answers led to, open and closed.</summary>
    private static IReadOnlyList<Task> FollowUps(EvidenceScope scope)
    {
        var query = new QueryExpression(Task.LogicalName)
        {
            ColumnSet = new ColumnSet(Task.Columns.SlaDue, Task.Columns.FirstResponseOn, Task.Columns.Outcome, Task.Columns.ReaskedOn),
            TopCount = MostCounted,
        };
        query.Criteria.AddCondition(
            Task.Columns.FollowUpType, ConditionOperator.In, (int)CxFollowUpType.Recovery, (int)CxFollowUpType.Complaint);
        query.Criteria.AddCondition(Task.Columns.SlaDue, ConditionOperator.GreaterEqual, scope.Now.AddDays(-FollowUpDays));
        query.AddOrder(Task.Columns.SlaDue, OrderType.Descending);
        query.AddLink(CxFeedback.LogicalName, Task.Columns.FeedbackId, CxFeedback.Columns.Id, JoinOperator.Inner)
            .AddLink(CxSurvey.LogicalName, CxFeedback.Columns.SurveyId, CxSurvey.Columns.Id, JoinOperator.Inner)
            .LinkCriteria.AddCondition(CxSurvey.Columns.ProgramId, ConditionOperator.Equal, scope.Program.Id);
        return scope.Read<Task>(query);
    }

    private static void MeasureDrivers(EvidenceScope scope, Dictionary<string, Measurement> measured)
    {
        var rows = scope.Read(Drivers(scope));
        var runs = rows.GroupBy(row => row.Id).Select(run => run.First().ToEntity<CxDriverRun>()).ToList();
        measured[VoiceStep.DriverAnalysis] = Measurement.Count(runs.Count(run => scope.Within(DriverDays, run.CalculatedOn)));
        measured[VoiceStep.DriverImproved] = Measurement.Count(runs.Count == 0 ? 0 : ImprovedDrivers(scope, rows.Where(row => row.Id == runs[0].Id)));
    }

    /// <summary>Calculated runs, the latest first, each once for every driver it found, the strongest first.</summary>
    private static QueryExpression Drivers(EvidenceScope scope)
    {
        var query = scope.Query(CxDriverRun.LogicalName, CxDriverRun.Columns.ProgramId, CxDriverRun.Columns.CalculatedOn);
        query.TopCount = MostCounted;
        query.Criteria.AddCondition(CxDriverRun.Columns.State, ConditionOperator.Equal, (int)CxDriverRunState.Calculated);
        query.AddOrder(CxDriverRun.Columns.CalculatedOn, OrderType.Descending);
        var driver = query.AddLink(CxDriver.LogicalName, CxDriverRun.Columns.Id, CxDriver.Columns.RunId, JoinOperator.LeftOuter);
        driver.EntityAlias = DriverAlias;
        driver.Columns = new ColumnSet(CxDriver.Columns.Id, CxDriver.Columns.Lmg);
        return query;
    }

    private static int ImprovedDrivers(EvidenceScope scope, IEnumerable<Entity> latestRun)
    {
        var top = new HashSet<Guid>(latestRun
            .Select(row => LinkedRow.Of<CxDriver>(row, DriverAlias, CxDriver.Columns.Id))
            .OfType<CxDriver>()
            .OrderByDescending(driver => driver.Lmg ?? 0)
            .Take(TopDrivers)
            .Select(driver => driver.Id));
        return scope.Improvements.Count(improvement => improvement.DriverId is not null && top.Contains(improvement.DriverId.Id));
    }
}
