using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Ranges lie within what Dataverse can hold (Microsoft Learn, "Number column data types").</summary>
internal sealed class NumberRanges : IRule
{
    /// <summary>The greatest magnitude that a column of a type may hold.</summary>
    public static decimal? Greatest(ColumnType type) => type switch
    {
        ColumnType.Integer => int.MaxValue,
        ColumnType.Decimal or ColumnType.Double => 100_000_000_000m,
        ColumnType.Money => 922_337_203_685_477m,
        _ => null,
    };

    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var column in model.Tables.SelectMany(t => t.Columns))
        {
            if (Greatest(column.Type) is not { } greatest)
                continue;
            if (column.Minimum < -greatest || column.Maximum > greatest)
                findings.Report(column.At, string.Create(CultureInfo.InvariantCulture, $"the range of '{column.SchemaName}' must lie within -{greatest} to {greatest}"));
            if (column.Minimum > column.Maximum)
                findings.Report(column.At, $"'min' of '{column.SchemaName}' is greater than 'max'");
        }
    }
}
