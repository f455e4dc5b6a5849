using System;
using CxCrm.Domain.Texts;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>The language a user reads: the display language of the personal options (usersettings.uilanguageid) when CxCrm speaks it, else English.</summary>
public static class UserLanguage
{
    /// <summary>One call.</summary>
    public static int Of(IOrganizationService service, Guid userId)
    {
        var query = new QueryExpression("usersettings") { ColumnSet = new ColumnSet("uilanguageid"), TopCount = 1 };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, userId);
        var rows = service.RetrieveMultiple(query).Entities;
        return Language.Spoken(rows.Count == 0 ? null : rows[0].GetAttributeValue<int?>("uilanguageid"));
    }
}
