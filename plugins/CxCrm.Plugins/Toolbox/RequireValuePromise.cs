using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Refuses a stage of a journey that promises no value: what is not promised can't be judged.</summary>
[Step(Message.Create, CxJourneyStage.LogicalName, Stage.PreValidation, Mode.Sync, Why = "each stage states the value it promises; Dataverse itself holds required columns on forms only")]
[Step(Message.Update, CxJourneyStage.LogicalName, Stage.PreValidation, Mode.Sync, Filter = [CxJourneyStage.Columns.ValuePromise], Why = "the promise can't be emptied")]
[PreImage("before", CxJourneyStage.Columns.Name)]
[CallBudget(0)]
public sealed class RequireValuePromise : Step<CxJourneyStage>
{
    protected override void Run(StepCall<CxJourneyStage> call)
    {
        if (string.IsNullOrWhiteSpace(call.Target.ValuePromise))
            throw new UserFault(ErrorCode.StageNeedsPromise, call.Merged.Name ?? "");
    }
}
