using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>The key of an address as a reference of the SDK.</summary>
internal static class RowReferences
{
    public static EntityReference Of(TableDefinition table, RowKey key)
    {
        if (key.Id is { } id)
            return new EntityReference(table.LogicalName, id);
        var values = new KeyAttributeCollection();
        foreach (var (name, literal) in key.Values)
        {
            var column = PropertyNames.Column(table, name);
            values[column.LogicalName] = Literals.Value(column, literal);
        }

        return new EntityReference(table.LogicalName, values);
    }
}
