using System;
using System.Collections.Generic;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>How a row of a table leads to the program it is evidence for.</summary>
internal sealed class EvidencePath
{
    private static readonly IReadOnlyDictionary<string, EvidencePath> Paths = new Dictionary<string, EvidencePath>(StringComparer.Ordinal)
    {
        [CxProgram.LogicalName] = new(null, (programs, row) => programs.Criteria.AddCondition(CxProgram.Columns.Id, ConditionOperator.Equal, row)),
        [CxStepEvidence.LogicalName] = Through(CxProgramStep.LogicalName, CxProgramStep.Columns.ProgramId, CxProgramStep.Columns.Id, CxStepEvidence.LogicalName, CxStepEvidence.Columns.StepId, CxStepEvidence.Columns.Id),
        [CxBaseline.LogicalName] = Direct(CxBaseline.LogicalName, CxBaseline.Columns.ProgramId, CxBaseline.Columns.Id),
        [CxTouchpointEvaluation.LogicalName] = Direct(CxTouchpointEvaluation.LogicalName, CxTouchpointEvaluation.Columns.ProgramId, CxTouchpointEvaluation.Columns.Id),
        [CxBusinessCase.LogicalName] = Direct(CxBusinessCase.LogicalName, CxBusinessCase.Columns.ProgramId, CxBusinessCase.Columns.Id),
        [CxBusinessCaseBand.LogicalName] = OfCase(CxBusinessCaseBand.LogicalName, CxBusinessCaseBand.Columns.CaseId, CxBusinessCaseBand.Columns.Id),
        [CxBusinessCaseYear.LogicalName] = OfCase(CxBusinessCaseYear.LogicalName, CxBusinessCaseYear.Columns.CaseId, CxBusinessCaseYear.Columns.Id),
        [CxAmbition.LogicalName] = Direct(CxAmbition.LogicalName, CxAmbition.Columns.ProgramId, CxAmbition.Columns.Id),
        [CxImprovement.LogicalName] = Direct(CxImprovement.LogicalName, CxImprovement.Columns.ProgramId, CxImprovement.Columns.Id),
        [CxProgramTool.LogicalName] = Direct(CxProgramTool.LogicalName, CxProgramTool.Columns.ProgramId, CxProgramTool.Columns.Id),
        [CxServiceElement.LogicalName] = Through(CxServicePackage.LogicalName, CxServicePackage.Columns.ProgramId, CxServicePackage.Columns.Id, CxServiceElement.LogicalName, CxServiceElement.Columns.PackageId, CxServiceElement.Columns.Id),
        [CxTouchpoint.LogicalName] = Through(CxJourney.LogicalName, CxJourney.Columns.ProgramId, CxJourney.Columns.Id, CxTouchpoint.LogicalName, CxTouchpoint.Columns.JourneyId, CxTouchpoint.Columns.Id),
        [CxSurvey.LogicalName] = Direct(CxSurvey.LogicalName, CxSurvey.Columns.ProgramId, CxSurvey.Columns.Id),
        [CxAlertRule.LogicalName] = new(null, OfRule),
        [CxDriverRun.LogicalName] = Direct(CxDriverRun.LogicalName, CxDriverRun.Columns.ProgramId, CxDriverRun.Columns.Id),
        [Task.LogicalName] = new(null, OfFollowUp),
        [CxTrainingNeed.LogicalName] = Direct(CxTrainingNeed.LogicalName, CxTrainingNeed.Columns.ProgramId, CxTrainingNeed.Columns.Id),
        [CxTrainingSession.LogicalName] = Direct(CxTrainingSession.LogicalName, CxTrainingSession.Columns.ProgramId, CxTrainingSession.Columns.Id),
        [CxCheckIn.LogicalName] = Direct(CxCheckIn.LogicalName, CxCheckIn.Columns.ProgramId, CxCheckIn.Columns.Id),
        [CxPulse.LogicalName] = Direct(CxPulse.LogicalName, CxPulse.Columns.ProgramId, CxPulse.Columns.Id),
        [CxCommunication.LogicalName] = Direct(CxCommunication.LogicalName, CxCommunication.Columns.ProgramId, CxCommunication.Columns.Id),
    };

    private readonly Action<QueryExpression, Guid> restrict;

    private EvidencePath(string? movesBy, Action<QueryExpression, Guid> restrict)
    {
        MovesBy = movesBy;
        this.restrict = restrict;
    }

    /// <summary>The lookup by which a row goes to another program; null when none does.</summary>
    public string? MovesBy { get; }

    public static EvidencePath Of(string table) => Paths[table];

    /// <summary>Every program.</summary>
    public static QueryExpression AllPrograms() => new(CxProgram.LogicalName);

    /// <summary>The programs that a row is evidence for.</summary>
    public QueryExpression ProgramsOf(Guid row)
    {
        var programs = AllPrograms();
        restrict(programs, row);
        return programs;
    }

    private static EvidencePath Direct(string table, string programColumn, string key) => new(
        programColumn,
        (programs, row) => programs.AddLink(table, CxProgram.Columns.Id, programColumn).LinkCriteria.AddCondition(key, ConditionOperator.Equal, row));

    private static EvidencePath Through(string parent, string programColumn, string parentKey, string table, string parentColumn, string key) => new(
        parentColumn,
        (programs, row) => programs
            .AddLink(parent, CxProgram.Columns.Id, programColumn)
            .AddLink(table, parentKey, parentColumn)
            .LinkCriteria.AddCondition(key, ConditionOperator.Equal, row));

    private static EvidencePath OfCase(string table, string caseColumn, string key) =>
        Through(CxBusinessCase.LogicalName, CxBusinessCase.Columns.ProgramId, CxBusinessCase.Columns.Id, table, caseColumn, key);

    /// <summary>A rule without program watches all of them, and one that gets a program leaves the others: all are assessed.</summary>
    private static void OfRule(QueryExpression programs, Guid row)
    {
        // No restriction.
    }

    private static void OfFollowUp(QueryExpression programs, Guid row) => programs
        .AddLink(CxSurvey.LogicalName, CxProgram.Columns.Id, CxSurvey.Columns.ProgramId)
        .AddLink(CxFeedback.LogicalName, CxSurvey.Columns.Id, CxFeedback.Columns.SurveyId)
        .AddLink(Task.LogicalName, CxFeedback.Columns.Id, Task.Columns.FeedbackId)
        .LinkCriteria.AddCondition(Task.Columns.Id, ConditionOperator.Equal, row);
}
