using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>The properties of a table's generated class: our columns in the order of the file, then the standard ones.</summary>
internal static class Members
{
    private static readonly HashSet<string> Unused = new(StringComparer.Ordinal) { "importsequencenumber", "timezoneruleversionnumber", "utcconversiontimezonecode" };

    public static IReadOnlyList<Member> Of(Table table, SolutionModel model)
    {
        var standard = Standard(table).ToList();
        var names = standard.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return [.. table.Columns.Select(c => Own(table, c, names, model)), .. standard];
    }

    private static Member Own(Table table, Column column, HashSet<string> standard, SolutionModel model) =>
        new(ClassName.Property(column, standard), column.LogicalName, column.Type,
            column.Type == ColumnType.Choice ? ClassName.EnumOf(table, column, model) : null,
            column.Description.Length > 0 ? column.Description : column.Labels.English);

    private static IEnumerable<Member> Standard(Table table)
    {
        if (table.IsExtension)
        {
            var schemaNames = StandardColumns.Of(table.LogicalName);
            return table.Uses.Select(u => new Member(ClassName.Property(schemaNames?.GetValueOrDefault(u.LogicalName) ?? u.LogicalName), u.LogicalName, u.Type, null, ""));
        }

        return SystemColumns.Of(table).Where(c => !Unused.Contains(c.LogicalName))
            .Select(c => new Member(ClassName.Property(c.SchemaName), c.LogicalName, c.Type, StateEnum(table, c.Type), c.Labels.English));
    }

    /// <summary>Named after the columns' logical names, since tables may have columns of their own named State and Status.</summary>
    public static string? StateEnum(Table table, ColumnType type) => type switch
    {
        ColumnType.State => ClassName.Of(table) + "StateCode",
        ColumnType.Status => ClassName.Of(table) + "StatusCode",
        _ => null,
    };
}
