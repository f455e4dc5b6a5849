using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Tables, global choices and settings carry the prefix and stand once; a standard table is one that the builder knows.</summary>
internal sealed class TableNames : IRule
{
    /// <summary>Dataverse limits a table's schema name to 50 characters, prefix included.</summary>
    private const int Longest = 50;

    public void Check(SolutionModel model, Findings findings)
    {
        var prefix = model.Solution.Publisher.Prefix + "_";
        foreach (var table in model.Tables)
        {
            if (table.IsExtension && StandardTables.Find(table.SchemaName) is null)
                findings.Report(table.At, $"unknown standard table '{table.SchemaName}'; known: {string.Join(", ", StandardTables.Every.Select(t => t.LogicalName))}");
            else if (!table.IsExtension && !table.LogicalName.StartsWith(prefix, StringComparison.Ordinal))
                findings.Report(table.At, $"table '{table.SchemaName}' must start with the publisher's prefix '{prefix}'");
            if (table.SchemaName.Length > Longest)
                findings.Report(table.At, string.Create(CultureInfo.InvariantCulture, $"table name '{table.SchemaName}' is longer than {Longest} characters"));
            if (!table.IsExtension && table.EntitySet != table.EntitySet.ToLowerInvariant())
                findings.Report(table.At, $"entitySet '{table.EntitySet}' must be lower case");
        }

        ReportTwice(model.Tables.Select(t => (t.LogicalName, t.At)), "table", findings);
        ReportTwice(model.OwnTables.Select(t => (t.EntitySet, t.At)), "entity set", findings);
        ReportTwice(model.Choices.Select(c => (c.Name, c.At)), "choice", findings);
        foreach (var choice in model.Choices.Where(c => !c.Name.StartsWith(prefix, StringComparison.Ordinal)))
            findings.Report(choice.At, $"choice '{choice.SchemaName}' must start with the publisher's prefix '{prefix}'");
        foreach (var choice in model.Choices.Where(c => model.OwnTables.Any(t => t.LogicalName == c.Name)))
            findings.Report(choice.At, $"choice '{choice.SchemaName}' has the name of a table; their generated types would collide");
    }

    internal static void ReportTwice(IEnumerable<(string Name, Position At)> named, string what, Findings findings)
    {
        foreach (var same in named.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            foreach (var (name, at) in same.Skip(1))
                findings.Report(at, $"{what} '{name}' is defined twice; first at {same.First().At}");
        }
    }
}
