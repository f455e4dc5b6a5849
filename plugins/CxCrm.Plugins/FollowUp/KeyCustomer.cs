using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>Who is a key customer: a contact who is marked so, and everyone of a company that is.</summary>
internal static class KeyCustomer
{
    /// <param name="contact">With its mark.</param>
    /// <param name="account">The contact's company with its mark; nothing where there is none.</param>
    public static bool Is(Contact? contact, Account? account) => contact?.IsKeyCustomer == true || account?.IsKeyCustomer == true;

    /// <summary>The same as a condition on a query of contacts.</summary>
    /// <param name="contacts">The query.</param>
    /// <param name="company">The alias of its outer link to the contact's company.</param>
    public static void Only(QueryExpression contacts, string company)
    {
        var either = contacts.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(Contact.Columns.IsKeyCustomer, ConditionOperator.Equal, true);
        either.AddCondition(company, Account.Columns.IsKeyCustomer, ConditionOperator.Equal, true);
    }
}
