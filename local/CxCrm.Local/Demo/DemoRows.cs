using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Demo;

/// <summary>Writes rows that a start which was cut short may have written already.</summary>
internal sealed class DemoRows(IOrganizationService service)
{
    public IOrganizationService Service => service;

    /// <summary>Creates the row unless it is there; says whether it was created.</summary>
    public bool CreateOnce(Entity row)
    {
        if (Exists(row.ToEntityReference()))
            return false;
        service.Create(row);
        return true;
    }

    public bool Exists(EntityReference row)
    {
        var key = row.LogicalName is "task" or "email" or "phonecall" ? "activityid" : row.LogicalName + "id";
        var query = new QueryExpression(row.LogicalName) { ColumnSet = new ColumnSet(key), TopCount = 1 };
        query.Criteria.AddCondition(key, ConditionOperator.Equal, row.Id);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>The row of that name.</summary>
    /// <exception cref="InvalidOperationException">The solution that was imported does not bring it.</exception>
    public EntityReference Named(string table, string name, string column = "name")
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, name);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference()
            ?? throw new InvalidOperationException($"The demo company needs the {table} '{name}', which the imported solution does not bring. Start with --no-demo.");
    }
}
