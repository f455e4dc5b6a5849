using System;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Conversations;

/// <summary>Nobody asks about people who are hidden from them.</summary>
internal static class SeenContact
{
    /// <summary>One call.</summary>
    /// <exception cref="UserFault">No such contact, as far as the caller may see.</exception>
    public static void Demand(PluginCall call, Guid contact)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Id) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, contact);
        if (call.Service.RetrieveMultiple(query).Entities.Count == 0)
            throw new UserFault(ErrorCode.ContactNotFound);
    }
}
