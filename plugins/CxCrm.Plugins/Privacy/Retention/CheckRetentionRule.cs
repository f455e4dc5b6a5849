using CxCrm.Domain.Privacy.Retention;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>Refuses a retention rule that could not run, when it is written and not in the night.</summary>
[Step(Message.Create, CxRetentionRule.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A rule that can't run keeps data too long without anybody noticing.")]
[Step(Message.Update, CxRetentionRule.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_table", "cx_datecolumn", "cx_condition", "cx_purposeid", "cx_action"], Why = "A rule that can't run keeps data too long without anybody noticing.")]
[PreImage("before", "cx_table", "cx_datecolumn", "cx_condition", "cx_purposeid", "cx_action")]
[CallBudget(2)]
public sealed class CheckRetentionRule : Step<CxRetentionRule>
{
    protected override void Run(StepCall<CxRetentionRule> call)
    {
        var rule = call.Merged;
        RetentionCondition.Check(rule.Condition);
        var table = RetentionTable.Read(call.System, rule.Table);
        table.Check(rule);
        if (rule.Action == CxRetentionRuleAction.Anonymise && table.Emptied(DataMapReader.Read(call.System)).Count == 0)
            throw new UserFault(ErrorCode.RetentionCantAnonymise, table.Name);
    }
}
