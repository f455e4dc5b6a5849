namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads the tables that a lookup may point at, the relationships' names and what deleting does.</summary>
internal static class TargetReader
{
    private static readonly Dictionary<string, DeleteBehavior> Deletes = new(StringComparer.Ordinal)
    {
        ["restrict"] = DeleteBehavior.Restrict,
        ["removeLink"] = DeleteBehavior.RemoveLink,
        ["cascade"] = DeleteBehavior.Cascade,
    };

    public static List<Target> Read(Column column, string table, MapReader map)
    {
        List<string> tables = column.Type == ColumnType.Customer ? ["account", "contact"] : [.. map.Names("to").Select(n => n.Name)];
        if (tables.Count == 0)
            map.Source.Report(map.Node, $"'to' of {column.SchemaName} is missing: the table or tables it may point at");
        var name = map.Text("relationship");
        return [.. tables.Select(to => new Target(to, NameOf(name, to, tables.Count, table, column, map), Delete(map, to)))];
    }

    private static string NameOf(string? name, string to, int count, string table, Column column, MapReader map)
    {
        var prefix = map.Source.Prefix;
        string Bare(string text) => text.StartsWith(prefix + "_", StringComparison.Ordinal) ? text[(prefix.Length + 1)..] : text;
        if (name is null)
            return $"{prefix}_{Bare(to)}_{Bare(table)}_{Bare(column.LogicalName)}";
        return count == 1 ? name : $"{name}_{Bare(to)}";
    }

    private static DeleteBehavior? Delete(MapReader map, string to)
    {
        if (map.Value("delete") is not YamlMappingNode)
            return map.OneOf("delete", Deletes);
        return map.Map("delete")!.OneOf(to, Deletes);
    }
}
