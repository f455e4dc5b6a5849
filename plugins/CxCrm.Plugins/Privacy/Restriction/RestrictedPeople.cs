using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Restriction;

/// <summary>
/// Leaves the rows of people whose processing is restricted out of what is computed (GDPR Art. 18(2): stored, otherwise left alone). Rows of nobody in particular stay. What the
/// letter to the person promises; whoever reads customers' rows for a figure uses it.
/// </summary>
internal static class RestrictedPeople
{
    private const string Alias = "subject";

    /// <summary>For a query of rows that name a contact in a column. Costs no call.</summary>
    public static void LeaveOut(QueryExpression query, string contactColumn)
    {
        query.AddLink(Contact.LogicalName, contactColumn, Contact.Columns.Id, JoinOperator.LeftOuter).EntityAlias = Alias;
        var free = query.Criteria.AddFilter(LogicalOperator.Or);
        free.AddCondition(Alias, Contact.Columns.PrivacyState, ConditionOperator.Null);
        free.AddCondition(Alias, Contact.Columns.PrivacyState, ConditionOperator.NotEqual, (int)ContactPrivacyState.Restricted);
    }

    /// <summary>For a query of contacts. Costs no call.</summary>
    public static void LeaveOut(QueryExpression contacts)
    {
        var free = contacts.Criteria.AddFilter(LogicalOperator.Or);
        free.AddCondition(Contact.Columns.PrivacyState, ConditionOperator.Null);
        free.AddCondition(Contact.Columns.PrivacyState, ConditionOperator.NotEqual, (int)ContactPrivacyState.Restricted);
    }
}
