using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>A rule on control limits watches a metric and a scope that snapshots are kept of.</summary>
[Step(Message.Create, CxAlertRule.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A rule that silently never fires would look like happy customers.")]
[Step(Message.Update, CxAlertRule.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_condition", "cx_metric", "cx_programid", "cx_surveyid", "cx_touchpointid", "cx_unitid", "cx_channel", "cx_onlykeycustomers"],
    Why = "A rule that silently never fires would look like happy customers.")]
[PreImage("before", "cx_condition", "cx_metric", "cx_programid", "cx_surveyid", "cx_touchpointid", "cx_unitid", "cx_channel", "cx_onlykeycustomers")]
[CallBudget(0)]
public sealed class CheckControlRule : Step<CxAlertRule>
{
    protected override void Run(StepCall<CxAlertRule> call)
    {
        var rule = call.Merged;
        if (rule.Condition != CxAlertRuleCondition.BelowControlLimit)
            return;
        if (rule.Metric is not { } metric || !SnapshotMetrics.All.ContainsKey(metric) || metric == CxMetric.Churn)
            throw new UserFault(ErrorCode.ControlRuleMetric);
        if (ControlledScope.Of(rule) is null)
            throw new UserFault(ErrorCode.ControlRuleScope);
    }
}
