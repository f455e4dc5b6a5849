using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Views name columns that the table has, and at most one view of a type is the default.</summary>
internal sealed class ViewColumns : IRule
{
    /// <summary>Public views whose texts the builder knows; every other one needs labels.</summary>
    private static readonly string[] Named = ["active", "inactive"];

    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables)
        {
            var known = KnownColumns.Of(table);
            foreach (var view in table.Views)
                CheckView(view, table, known, findings);
            foreach (var defaults in table.Views.Where(v => v.IsDefault).GroupBy(v => v.Type))
            {
                foreach (var second in defaults.Skip(1))
                    findings.Report(second.At, $"{table.LogicalName} has more than one default view of type {defaults.Key}");
            }
        }
    }

    private static void CheckView(View view, Table table, IReadOnlyDictionary<string, ColumnType> known, Findings findings)
    {
        IEnumerable<(string Column, Position At)> named =
        [
            .. view.Columns.Select(c => (c.Column, c.At)),
            .. view.Order.Select(o => (o.Column, o.At)),
            .. (view.Filter ?? []).Select(c => (c.Column, c.At)),
        ];
        foreach (var (column, at) in named.Where(n => !known.ContainsKey(n.Column)))
            findings.Report(at, $"view '{view.Name}' names '{column}', which {table.LogicalName} does not have{(table.IsExtension ? " (list standard columns under 'uses')" : "")}");
        foreach (var condition in (view.Filter ?? []).Where(c => !FetchOperators.Knows(c.Operator)))
            findings.Report(condition.At, $"unknown operator '{condition.Operator}'; FetchXML has {FetchOperators.All}");
        if (view.Labels is null && view.Type == ViewType.Public && (table.IsExtension || !Named.Contains(view.Name)))
            findings.Report(view.At, $"'labels' of view '{view.Name}' is missing");
        if (table.IsExtension && view.IsDefault)
            findings.Report(view.At, $"view '{view.Name}' can't be the default of {table.LogicalName}: that is the standard table's own");
        if (table.IsExtension && view.Columns.Count == 0)
            findings.Report(view.At, $"'columns' of view '{view.Name}' is missing");
    }
}
