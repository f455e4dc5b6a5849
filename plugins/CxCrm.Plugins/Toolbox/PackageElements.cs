using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>The elements of a service package; one call.</summary>
internal static class PackageElements
{
    public static IReadOnlyList<CxServiceElement> Read(IOrganizationService service, Guid package)
    {
        var query = new QueryExpression(CxServiceElement.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxServiceElement.Columns.Name, CxServiceElement.Columns.Kind, CxServiceElement.Columns.CustomerValue, CxServiceElement.Columns.Cost,
                CxServiceElement.Columns.Verdict),
        };
        query.Criteria.AddCondition(CxServiceElement.Columns.PackageId, ConditionOperator.Equal, package);
        query.AddOrder(CxServiceElement.Columns.CustomerValue, OrderType.Descending);
        query.AddOrder(CxServiceElement.Columns.Name, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxServiceElement>()).ToList();
    }
}
