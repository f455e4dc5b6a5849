using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>The names that generated code uses: <c>cx_AlertRule</c> is <c>CxAlertRule</c>, its column <c>cx_Metric</c> is <c>Metric</c>.</summary>
internal static class ClassName
{
    /// <summary>Members of Entity and of the generated class itself, which a property must not hide.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Attributes", "Columns", "EntityState", "Equals", "ExtensionData", "FormattedValues", "GetAttributeValue", "GetHashCode", "GetType",
        "HasLazyFileAttribute", "Id", "Item", "KeyAttributes", "LazyFileAttributeKey", "LazyFileAttributeValue", "LazyFileSizeAttributeKey",
        "LazyFileSizeAttributeValue", "LogicalName", "RelatedEntities", "Relationships", "RowVersion", "ToEntity", "ToEntityReference", "ToString",
        "TryGetAttributeValue", "Contains",
    };

    public static string Of(Table table) => table.IsExtension ? StandardTables.Find(table.LogicalName)!.SchemaName : WithPrefix(table.SchemaName);

    public static string Of(Choice choice) => WithPrefix(choice.SchemaName);

    public static string EnumOf(Table table, Column column, SolutionModel model) =>
        column.GlobalChoice is { } name ? Of(model.Choice(name)!) : Of(table) + Bare(column.SchemaName);

    public static string Member(string code) => Upper(code);

    /// <summary>A column's property, told apart from members and standard columns by the suffix <c>Column</c>.</summary>
    public static string Property(Column column, IReadOnlySet<string> standard)
    {
        var name = Bare(column.SchemaName);
        return Taken.Contains(name) || standard.Contains(name) ? name + "Column" : name;
    }

    public static string Property(string schemaName)
    {
        var name = schemaName switch { "statecode" => "StateCode", "statuscode" => "StatusCode", _ => Upper(schemaName) };
        return Taken.Contains(name) ? name + "Column" : name;
    }

    public static string Bare(string schemaName) => Upper(schemaName[(schemaName.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static string WithPrefix(string schemaName)
    {
        var underscore = schemaName.IndexOf('_', StringComparison.Ordinal);
        return Upper(schemaName[..underscore]) + Upper(schemaName[(underscore + 1)..]);
    }

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
