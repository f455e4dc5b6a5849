using System;
using CxCrm.Domain.Ambition;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>Five focus questions save silently; the sixth and later ones are saved with a warning on them.</summary>
[Step(Message.Create, CxAmbition.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the warning shows as the target is saved")]
[Step(Message.Update, CxAmbition.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = [CxAmbition.Columns.Kind, CxAmbition.Columns.ProgramId, CxAmbition.Columns.Warning], Why = "the warning shows as the target is saved")]
[PreImage("before", CxAmbition.Columns.Kind, CxAmbition.Columns.ProgramId)]
[CallBudget(2)]
public sealed class WarnSixthFocusQuestion : Step<CxAmbition>
{
    protected override void Run(StepCall<CxAmbition> call)
    {
        call.Target.Warning = null;
        if (call.Merged.Kind != CxAmbitionKind.FocusQuestion || call.Merged.ProgramId is not { } program)
            return;
        var questions = 1 + Others(call, program.Id);
        if (FocusQuestions.TooMany(questions))
            call.Target.Warning = TextCatalog.Text(call.Language, TextKey.AmbitionSixthFocus, questions);
    }

    private static int Others(StepCall<CxAmbition> call, Guid programId)
    {
        var query = new QueryExpression(CxAmbition.LogicalName) { ColumnSet = new ColumnSet(CxAmbition.Columns.Kind), TopCount = 100 };
        query.Criteria.AddCondition(CxAmbition.Columns.ProgramId, ConditionOperator.Equal, programId);
        query.Criteria.AddCondition(CxAmbition.Columns.Kind, ConditionOperator.Equal, (int)CxAmbitionKind.FocusQuestion);
        query.Criteria.AddCondition(CxAmbition.Columns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(CxAmbition.Columns.Id, ConditionOperator.NotEqual, call.Id);
        return call.System.RetrieveMultiple(query).Entities.Count;
    }
}
