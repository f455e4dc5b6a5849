using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Charts name columns that the table has; only numbers can be summed.</summary>
internal sealed class ChartColumns : IRule
{
    private static readonly ColumnType[] Numbers = [ColumnType.Integer, ColumnType.Decimal, ColumnType.Double, ColumnType.Money];

    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables)
        {
            var known = KnownColumns.Of(table);
            foreach (var chart in table.Charts)
            {
                if (!known.ContainsKey(chart.Category))
                    findings.Report(chart.At, $"chart '{chart.Name}' names '{chart.Category}', which {table.LogicalName} does not have");
                if (chart.Measure is { } measure && (!known.TryGetValue(measure, out var type) || !Numbers.Contains(type)))
                    findings.Report(chart.At, $"chart '{chart.Name}' measures '{measure}', which is no number column of {table.LogicalName}");
            }
        }
    }
}
