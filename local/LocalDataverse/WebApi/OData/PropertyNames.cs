using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.OData;

/// <summary>Columns as the Web API names them: a lookup's value is <c>_name_value</c> (Microsoft Learn: Web API properties, Lookup properties).</summary>
internal static class PropertyNames
{
    private const string Prefix = "_";
    private const string Suffix = "_value";

    public static string Of(ColumnDefinition column) => column.IsLookup ? Prefix + column.LogicalName + Suffix : column.LogicalName;

    public static ColumnDefinition Column(TableDefinition table, string property)
    {
        var isLookup = property.StartsWith(Prefix, StringComparison.Ordinal) && property.EndsWith(Suffix, StringComparison.Ordinal) && property.Length > Prefix.Length + Suffix.Length;
        var column = table.Column(isLookup ? property[Prefix.Length..^Suffix.Length] : property);
        return column is not null && column.IsLookup == isLookup && column.ValidForRead ? column : throw Faults.UnknownProperty(table.LogicalName, property);
    }
}
