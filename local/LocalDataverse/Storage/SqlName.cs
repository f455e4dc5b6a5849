namespace LocalDataverse.Storage;

/// <summary>Names in SQL text. Only names from the catalog get here; quoting keeps words like "from" and "order" usable.</summary>
internal static class SqlName
{
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));
}
