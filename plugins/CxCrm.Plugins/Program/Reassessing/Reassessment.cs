using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Reassessing;

/// <summary>
/// Assesses programs again after their evidence changed, once for many changes: a change that an assessment already saw costs one call and writes nothing. An assessment
/// whose moment is later than the change by more than a transaction lasts has seen it.
/// </summary>
internal sealed class Reassessment(PluginCall call)
{
    /// <summary>A company runs a few programs at once.</summary>
    public const int MostPrograms = 10;

    /// <summary>The most calls: finding the programs and assessing each.</summary>
    public const int CallBudget = 1 + MostPrograms * ProgramAssessor.CallBudget;

    private static readonly TimeSpan LongestTransaction = TimeSpan.FromSeconds(2);

    /// <summary>Assesses the programs a changed row is evidence for. A deleted row leads nowhere any more, and one that moved has left a program behind: then all are assessed.</summary>
    public static void After(StepCall<Entity> call)
    {
        var path = EvidencePath.Of(call.Context.PrimaryEntityName);
        var moved = call.Context.MessageName == Message.Update && path.MovesBy is { } column && call.Changes(column);
        new Reassessment(call).Run(call.Context.MessageName == Message.Delete || moved ? EvidencePath.AllPrograms() : path.ProgramsOf(call.Id));
    }

    /// <summary>Assesses those of the queried programs that run and have not been assessed since.</summary>
    /// <param name="programs">A query of cx_program.</param>
    public void Run(QueryExpression programs)
    {
        programs.ColumnSet = new ColumnSet(CxProgram.Columns.AssessedOn);
        programs.Criteria.AddCondition(CxProgram.Columns.State, ConditionOperator.Equal, (int)CxProgramState.Active);
        programs.TopCount = MostPrograms;
        var assessor = new ProgramAssessor(call);
        foreach (var program in call.System.RetrieveMultiple(programs).Entities.Select(row => row.ToEntity<CxProgram>()))
        {
            if (program.AssessedOn is null || program.AssessedOn.Value <= call.Now + LongestTransaction)
                assessor.Assess(program.Id);
        }
    }

    /// <summary>The program a survey belongs to.</summary>
    public static QueryExpression OfSurvey(Guid surveyId)
    {
        var programs = new QueryExpression(CxProgram.LogicalName);
        programs.AddLink(CxSurvey.LogicalName, CxProgram.Columns.Id, CxSurvey.Columns.ProgramId)
            .LinkCriteria.AddCondition(CxSurvey.Columns.Id, ConditionOperator.Equal, surveyId);
        return programs;
    }
}
