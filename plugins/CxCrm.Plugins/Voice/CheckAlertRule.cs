using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>A rule that could never fire, or would fire for nobody, is refused while somebody looks at it.</summary>
[Step(Message.Create, CxAlertRule.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A rule that silently never fires would look like happy customers.")]
[Step(Message.Update, CxAlertRule.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_condition", "cx_threshold", "cx_keywords", "cx_silentdays", "cx_assignto", "cx_assignuserid", "cx_assignteamid", "cx_assignqueueid"],
    Why = "A rule that silently never fires would look like happy customers.")]
[PreImage("before", "cx_condition", "cx_threshold", "cx_keywords", "cx_silentdays", "cx_assignto", "cx_assignuserid", "cx_assignteamid", "cx_assignqueueid")]
[CallBudget(0)]
public sealed class CheckAlertRule : Step<CxAlertRule>
{
    /// <summary>The order of a rule to which nobody gave one.</summary>
    private const int UsualRank = 100;

    protected override void Run(StepCall<CxAlertRule> call)
    {
        // A number column has no default on the server, and rules without one would come before all others.
        if (call.Context.MessageName == Message.Create)
            call.Target.Rank ??= UsualRank;
        var rule = call.Merged;
        switch (rule.Condition)
        {
            case CxAlertRuleCondition.AtOrBelow or CxAlertRuleCondition.AtOrAbove when rule.Threshold is null:
                throw new UserFault(ErrorCode.AlertRuleNeedsThreshold);
            case CxAlertRuleCondition.Keyword when string.IsNullOrWhiteSpace(rule.Keywords):
                throw new UserFault(ErrorCode.AlertRuleNeedsKeywords);
            case CxAlertRuleCondition.NoAnswer when rule.SilentDays is null:
                throw new UserFault(ErrorCode.AlertRuleNeedsSilentDays);
        }

        var hasOwner = rule.AssignTo switch
        {
            CxAlertRuleAssignTo.User => rule.AssignUserId is not null,
            CxAlertRuleAssignTo.Team => rule.AssignTeamId is not null,
            CxAlertRuleAssignTo.Queue => rule.AssignQueueId is not null,
            _ => true,
        };
        if (!hasOwner)
            throw new UserFault(ErrorCode.AlertRuleNeedsAssignee);
    }
}
