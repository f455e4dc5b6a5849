using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Facts;

/// <summary>Which columns a table has, as far as the model and the facts say: own ones, system ones, and those named under <c>uses:</c>.</summary>
internal static class KnownColumns
{
    public static IReadOnlyDictionary<string, ColumnType> Of(Table table)
    {
        var columns = new Dictionary<string, ColumnType>(StringComparer.Ordinal) { [PrimaryId(table)] = ColumnType.Identifier };
        foreach (var column in table.Columns)
            columns[column.LogicalName] = column.Type;
        foreach (var used in table.Uses)
            columns[used.LogicalName] = used.Type;
        if (table.IsExtension)
            return columns;
        foreach (var system in SystemColumns.Of(table))
            columns[system.LogicalName] = system.Type;
        foreach (var money in table.Columns.Where(c => c.Type == ColumnType.Money))
            columns[money.LogicalName + "_base"] = ColumnType.Money;
        return columns;
    }

    public static string PrimaryId(Table table) =>
        table.IsExtension ? StandardTables.Find(table.LogicalName)?.PrimaryId ?? table.PrimaryId : table.PrimaryId;

    public static string PrimaryName(Table table) =>
        table.IsExtension ? StandardTables.Find(table.LogicalName)?.PrimaryName ?? "" : table.PrimaryName?.LogicalName ?? "";
}
