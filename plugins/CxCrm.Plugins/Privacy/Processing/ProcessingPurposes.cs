using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Processing;

/// <summary>The purposes in use, as they are told to people.</summary>
internal static class ProcessingPurposes
{
    /// <summary>One call.</summary>
    public static List<PackagePurpose> Read(IOrganizationService system, int language)
    {
        var query = new QueryExpression(CxPurpose.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPurpose.Columns.Name, CxPurpose.Columns.NameDa, CxPurpose.Columns.NameSv, CxPurpose.Columns.Basis, CxPurpose.Columns.RetentionMonths),
        };
        query.Criteria.AddCondition(CxPurpose.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(CxPurpose.Columns.Name, OrderType.Ascending);
        return [.. system.RetrieveMultiple(query).Entities.Select(row => Of(row.ToEntity<CxPurpose>(), language))];
    }

    private static PackagePurpose Of(CxPurpose purpose, int language) => new()
    {
        Name = Wording.In(language, purpose.Name, purpose.NameDa, purpose.NameSv) ?? "",
        Basis = purpose.Basis is { } basis ? TextCatalog.Text(language, CategoryTexts.Key(basis)) : "",
        Months = purpose.RetentionMonths,
    };
}
