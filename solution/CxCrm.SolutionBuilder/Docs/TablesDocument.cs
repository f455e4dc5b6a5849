using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>Every table with its columns and keys.</summary>
internal static class TablesDocument
{
    public static string Write(SolutionModel model)
    {
        var text = new Markdown("Tables", "Columns that the solution adds. Labels in Danish and Swedish stand beside the English one.");
        foreach (var table in model.Tables.Where(t => t.IsInSolution).OrderBy(t => t.LogicalName, StringComparer.Ordinal))
            WriteTable(text, table, model);
        return text.ToString();
    }

    private static void WriteTable(Markdown text, Table table, SolutionModel model)
    {
        text.Section(table.IsExtension ? $"{table.LogicalName} (standard table)" : $"{table.LogicalName}: {table.Name.English}");
        if (table.Description.Length > 0)
            text.Line(table.Description).Line();
        if (!table.IsExtension)
            text.Line($"Owned by {(table.Ownership == Ownership.User ? "a user or team" : "the organization")}; audit {(table.Audit ? "on" : "off")}; entity set `{table.EntitySet}`.").Line();
        if (table.Columns.Count == 0)
            return;
        text.Head("Column", "Type", "Label", "Dansk", "Svenska", "Holds");
        foreach (var column in table.Columns)
            text.Row($"`{column.LogicalName}`", TypeOf(column, model), column.Labels.English, column.Labels.In(1030), column.Labels.In(1053), column.Description);
        foreach (var key in table.Keys)
            text.Line().Line($"Key `{key.LogicalName}`: {string.Join(", ", key.Columns.Select(c => $"`{c}`"))}.");
    }

    private static string TypeOf(Column column, SolutionModel model)
    {
        var type = column.Type.ToString().ToLowerInvariant();
        var detail = column switch
        {
            { IsLookup: true } => " to " + string.Join(", ", column.Targets.Select(t => t.Table)),
            { IsChoice: true } => ": " + string.Join(", ", model.OptionsOf(column).Select(o => o.Labels.English)),
            { IsText: true } or { Type: ColumnType.Memo } => string.Create(CultureInfo.InvariantCulture, $" ({column.MaxLength})"),
            _ => "",
        };
        return type + detail + (column.Required == Requirement.Required ? ", required" : "");
    }
}
