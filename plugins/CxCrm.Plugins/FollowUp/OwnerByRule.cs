using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Whom an alert rule gives the follow-up to.</summary>
internal static class OwnerByRule
{
    /// <summary>Of a customer: the owner the rule chooses; where there is none, as without an account, the owner of the contact.</summary>
    public static EntityReference Of(CxAlertRule rule, Contact contact, Account? account) =>
        Named(rule) ?? (rule.AssignTo == CxAlertRuleAssignTo.AccountOwner ? account?.OwnerId : null) ?? contact.OwnerId!;

    /// <summary>Of nobody in particular: the user or team the rule names, else who owns the rule.</summary>
    public static EntityReference Of(CxAlertRule rule) => Named(rule) ?? rule.OwnerId!;

    private static EntityReference? Named(CxAlertRule rule) => rule.AssignTo switch
    {
        CxAlertRuleAssignTo.User => rule.AssignUserId,
        CxAlertRuleAssignTo.Team => rule.AssignTeamId,
        _ => null,
    };
}
