using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Hosting;

/// <summary>Sets environment variables of a solution, as an administrator does.</summary>
internal static class SettingValue
{
    private const string Table = "environmentvariablevalue";
    private const string Definition = "environmentvariabledefinition";

    /// <summary>Gives a setting its value unless it has it; a setting that no solution brought is left out.</summary>
    public static void Set(IOrganizationService service, string name, string value)
    {
        if (First(service, Definition, "schemaname", name, "schemaname") is not { } definition)
            return;
        var current = First(service, Table, Definition + "id", definition.Id, "value");
        if (current is null)
            service.Create(new Entity(Table) { [Definition + "id"] = definition.ToEntityReference(), ["schemaname"] = name, ["value"] = value });
        else if (current.GetAttributeValue<string>("value") != value)
            service.Update(new Entity(Table, current.Id) { ["value"] = value });
    }

    private static Entity? First(IOrganizationService service, string table, string column, object value, string wanted)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(wanted), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
