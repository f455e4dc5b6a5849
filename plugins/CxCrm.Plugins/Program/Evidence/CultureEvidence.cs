using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 6 from training, check-ins, pulses, communication and the sponsor's acts; five calls.</summary>
internal sealed class CultureEvidence : IStepEvidence
{
    private const int QuarterDays = 92;

    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var needs = scope.Read<CxTrainingNeed>(scope.Query(
            CxTrainingNeed.LogicalName, CxTrainingNeed.Columns.ProgramId, CxTrainingNeed.Columns.StaffLevel, CxTrainingNeed.Columns.People));
        var sessions = SessionsHeld(scope);
        return new Dictionary<string, Measurement>
        {
            [CultureStep.TrainingPlan] = Measurement.Count(needs.Count),
            [CultureStep.SessionsHeld] = Measurement.Count(sessions.Select(session => session.StaffLevel).Distinct().Count()),
            [CultureStep.Trained] = Trained(needs, sessions),
            [CultureStep.CheckInsHeld] = CheckInsHeld(scope),
            [CultureStep.Pulses] = Measurement.Count(PulsesHeld(scope)),
            [CultureStep.VisibleAct] = Measurement.Count(scope.Within(QuarterDays, scope.Program.LastVisibleActOn) ? 1 : 0),
            [CultureStep.CommunicationMeasured] = Measurement.Count(CommunicationsMeasured(scope)),
        };
    }

    private static IReadOnlyList<CxTrainingSession> SessionsHeld(EvidenceScope scope)
    {
        var query = scope.Query(
            CxTrainingSession.LogicalName, CxTrainingSession.Columns.ProgramId, CxTrainingSession.Columns.StaffLevel, CxTrainingSession.Columns.Attended);
        query.Criteria.AddCondition(CxTrainingSession.Columns.HeldOn, ConditionOperator.NotNull);
        return scope.Read<CxTrainingSession>(query);
    }

    /// <summary>Of the levels leaders and staff the share that is lower; a level nobody planned for is not trained.</summary>
    private static Measurement Trained(IReadOnlyList<CxTrainingNeed> needs, IReadOnlyList<CxTrainingSession> sessions)
    {
        var shares = new[] { CxStaffLevel.Leaders, CxStaffLevel.Staff }.Select(level =>
        {
            var people = needs.Where(need => need.StaffLevel == level).Sum(need => need.People ?? 0);
            var attended = sessions.Where(session => session.StaffLevel == level).Sum(session => session.Attended ?? 0);
            return Measurement.Share(Math.Min(attended, people), people);
        });
        return shares.OrderBy(share => share.Value).First();
    }

    private static Measurement CheckInsHeld(EvidenceScope scope)
    {
        var query = scope.Query(
            CxCheckIn.LogicalName,
            CxCheckIn.Columns.ProgramId,
            CxCheckIn.Columns.State,
            CxCheckIn.Columns.PlannedOn,
            CxCheckIn.Columns.ActionsAgreed,
            CxCheckIn.Columns.ActionsClosed);
        query.Criteria.AddCondition(CxCheckIn.Columns.PlannedOn, ConditionOperator.LessEqual, scope.Now);
        var planned = scope.Read<CxCheckIn>(query);
        scope.MissedActivities = planned.Count(checkIn => checkIn.State == CxCheckInState.Missed || IsOverdue(checkIn, scope.Now));
        return Measurement.Share(
            planned.Count(checkIn => checkIn.State == CxCheckInState.Held && (checkIn.ActionsClosed ?? 0) >= (checkIn.ActionsAgreed ?? 0)), planned.Count);
    }

    /// <summary>Planned for a day before today and never reported.</summary>
    private static bool IsOverdue(CxCheckIn checkIn, DateTime now) => checkIn.State == CxCheckInState.Planned && checkIn.PlannedOn < now.Date;

    private static int PulsesHeld(EvidenceScope scope)
    {
        var query = scope.Query(CxPulse.LogicalName, CxPulse.Columns.ProgramId, CxPulse.Columns.State);
        query.Criteria.AddCondition(CxPulse.Columns.State, ConditionOperator.Equal, (int)CxPulseState.Closed);
        query.Criteria.AddCondition(CxPulse.Columns.Answered, ConditionOperator.GreaterThan, 0);
        return scope.Read<CxPulse>(query).Count;
    }

    private static int CommunicationsMeasured(EvidenceScope scope)
    {
        var query = scope.Query(CxCommunication.LogicalName, CxCommunication.Columns.ProgramId, CxCommunication.Columns.Kind);
        query.Criteria.AddCondition(
            CxCommunication.Columns.Kind, ConditionOperator.In, (int)CxCommunicationKind.Expectation, (int)CxCommunicationKind.Visibility);
        query.Criteria.AddCondition(CxCommunication.Columns.SentOn, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxCommunication.Columns.EvaluatedOn, ConditionOperator.NotNull);
        return scope.Read<CxCommunication>(query).Count;
    }
}
