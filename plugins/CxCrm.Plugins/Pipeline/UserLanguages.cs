using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Pipeline;

/// <summary>The languages several users read; a team, or a user without settings, reads English.</summary>
internal sealed class UserLanguages
{
    private readonly Dictionary<Guid, int> languages;

    private UserLanguages(Dictionary<Guid, int> languages) => this.languages = languages;

    /// <summary>One call, none without users.</summary>
    public static UserLanguages Of(IOrganizationService service, IEnumerable<EntityReference?> owners)
    {
        var users = owners.OfType<EntityReference>().Where(owner => owner.LogicalName == SystemUser.LogicalName).Select(owner => owner.Id).Distinct().ToList();
        return new UserLanguages(users.Count == 0 ? [] : Read(service, users));
    }

    /// <summary>The language (LCID) of one of them.</summary>
    public int this[EntityReference? owner] => owner is not null && languages.TryGetValue(owner.Id, out var language) ? language : Language.English;

    private static Dictionary<Guid, int> Read(IOrganizationService service, List<Guid> users)
    {
        var query = new QueryExpression(UserSettings.LogicalName)
        {
            ColumnSet = new ColumnSet(UserSettings.Columns.SystemUserId, UserSettings.Columns.UILanguageId),
        };
        query.Criteria.AddCondition(UserSettings.Columns.SystemUserId, ConditionOperator.In, users.Cast<object>().ToArray());
        return service.RetrieveMultiple(query).Entities
            .Select(row => row.ToEntity<UserSettings>())
            .Where(row => row.SystemUserId is not null)
            .ToDictionary(row => row.SystemUserId!.Value, row => Language.Spoken(row.UILanguageId));
    }
}
