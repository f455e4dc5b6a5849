using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Ambition;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program;

/// <summary>
/// Measures the targets and criteria of the running programs that were not assessed today: dates pass without any record changing. A few at a time; a timer calls it daily until
/// it is done.
/// </summary>
[CustomApi("cx_AssessPrograms", Binding.Global, Kind.Action, Privilege = "prvWritecx_ScheduledJob", CallBudget = 5 + Slice * (AmbitionMeasurer.CallBudget + ProgramAssessor.CallBudget),
    Description = "Measures the targets and criteria of running programs that were not assessed today, five at a time. Call again until Done.")]
public sealed class AssessPrograms : Api<AssessProgramsRequest, AssessProgramsResponse>
{
    private const int Slice = 5;

    protected override AssessProgramsResponse Run(ApiCall<AssessProgramsRequest> call)
    {
        var job = ScheduledJobs.Begin(call, ScheduledJobs.Assessment);
        var waiting = Waiting(call);
        var slice = waiting.Take(Slice).ToList();
        var measurer = new AmbitionMeasurer(call);
        var assessor = new ProgramAssessor(call);
        foreach (var program in slice)
        {
            measurer.Measure(program.Id);
            assessor.Assess(program.Id);
        }
        var done = waiting.Count <= Slice;
        ScheduledJobs.End(call, job, slice.Count, done, cursor: null);
        return new AssessProgramsResponse { Assessed = slice.Count, Done = done };
    }

    /// <summary>One more than a slice tells whether there is another.</summary>
    private static IReadOnlyList<Entity> Waiting(ApiCall<AssessProgramsRequest> call)
    {
        var query = new QueryExpression(CxProgram.LogicalName) { ColumnSet = new ColumnSet(CxProgram.Columns.AssessedOn), TopCount = Slice + 1 };
        query.Criteria.AddCondition(CxProgram.Columns.State, ConditionOperator.Equal, (int)CxProgramState.Active);
        var old = query.Criteria.AddFilter(LogicalOperator.Or);
        old.AddCondition(CxProgram.Columns.AssessedOn, ConditionOperator.Null);
        old.AddCondition(CxProgram.Columns.AssessedOn, ConditionOperator.LessThan, call.Now.Date);
        return call.System.RetrieveMultiple(query).Entities;
    }
}
