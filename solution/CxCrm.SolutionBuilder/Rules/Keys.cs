using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Alternate keys fit the index (900 bytes, 16 columns) and hold no customer, since merging two customers would make them collide
/// (Microsoft Learn, "Define alternate keys to reference rows").</summary>
internal sealed class Keys : IRule
{
    private const int MostBytes = 900;
    private const int MostColumns = 16;

    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables)
        {
            TableNames.ReportTwice(table.Keys.Select(k => (k.LogicalName, k.At)), $"key of {table.LogicalName}", findings);
            foreach (var key in table.Keys)
                CheckKey(key, table, model, findings);
        }
    }

    private static void CheckKey(Key key, Table table, SolutionModel model, Findings findings)
    {
        if (!key.LogicalName.StartsWith(model.Solution.Publisher.Prefix + "_", StringComparison.Ordinal))
            findings.Report(key.At, $"key '{key.SchemaName}' must start with the publisher's prefix '{model.Solution.Publisher.Prefix}_'");
        if (key.Columns.Count is 0 or > MostColumns)
            findings.Report(key.At, string.Create(CultureInfo.InvariantCulture, $"key '{key.SchemaName}' must have 1 to {MostColumns} columns"));
        var known = KnownColumns.Of(table);
        foreach (var unknown in key.Columns.Where(c => !known.ContainsKey(c)))
            findings.Report(key.At, $"key '{key.SchemaName}' names '{unknown}', which {table.LogicalName} does not have");
        var columns = table.Columns.Where(c => key.Columns.Contains(c.LogicalName)).ToList();
        foreach (var customer in columns.Where(c => c.Targets.Any(t => t.Table is "contact" or "account")))
            findings.Report(key.At, $"key '{key.SchemaName}' holds '{customer.LogicalName}', a lookup to a customer; merging two customers would collide");
        foreach (var column in columns.Where(c => Bytes(c) is null))
            findings.Report(key.At, $"key '{key.SchemaName}' holds '{column.LogicalName}'; a key takes text, whole and decimal numbers, dates, choices and lookups only");
        var bytes = columns.Sum(c => Bytes(c) ?? 0);
        if (bytes > MostBytes)
            findings.Report(key.At, string.Create(CultureInfo.InvariantCulture, $"the columns of key '{key.SchemaName}' take {bytes} bytes; an index holds {MostBytes}"));
    }

    private static int? Bytes(Column column) => column.Type switch
    {
        _ when column.IsText => 2 * column.MaxLength ?? 0,
        ColumnType.Integer or ColumnType.Choice => 4,
        ColumnType.Decimal => 17,
        ColumnType.Date or ColumnType.DateTime => 8,
        ColumnType.Lookup when column.Targets.Count == 1 => 16,
        _ => null,
    };
}
