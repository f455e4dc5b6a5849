using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Columns carry the prefix, stand once and do not take a name that Dataverse uses itself.</summary>
internal sealed class ColumnNames : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables)
        {
            TableNames.ReportTwice(table.Columns.Select(c => (c.LogicalName, c.At)), $"column of {table.LogicalName}", findings);
            foreach (var column in table.Columns)
                CheckName(column, table, model, findings);
            if (StandardColumns.Of(table.LogicalName) is { } standard)
            {
                foreach (var used in table.Uses.Where(u => !standard.ContainsKey(u.LogicalName) && table.Columns.All(c => c.LogicalName != u.LogicalName)))
                    findings.Report(used.At, $"{table.LogicalName} has no standard column '{used.LogicalName}'");
            }

            foreach (var used in table.Uses.Where(u => table.Columns.Any(c => c.LogicalName == u.LogicalName)))
                findings.Report(used.At, $"'{used.LogicalName}' is a column of this file; 'uses' names columns that the table has already");
        }
    }

    private static void CheckName(Column column, Table table, SolutionModel model, Findings findings)
    {
        var prefix = model.Solution.Publisher.Prefix + "_";
        if (!column.LogicalName.StartsWith(prefix, StringComparison.Ordinal))
            findings.Report(column.At, $"column '{column.SchemaName}' must start with the publisher's prefix '{prefix}'");
        if (column.SchemaName.Skip(prefix.Length).Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_'))
            findings.Report(column.At, $"column '{column.SchemaName}' may hold only ASCII letters, digits and _");
        if (column.LogicalName == table.PrimaryId)
            findings.Report(column.At, $"column '{column.SchemaName}' has the name of the table's primary key");
        if (column.GlobalChoice is { } choice && model.Choice(choice) is null)
            findings.Report(column.At, $"unknown choice '{choice}'; choices.yml has {string.Join(", ", model.Choices.Select(c => c.SchemaName))}");
        if (column.IsChoice && column.GlobalChoice is null && model.Choice($"{table.LogicalName}_{column.LogicalName}") is { } collides)
            findings.Report(collides.At, $"choice '{collides.SchemaName}' has the name that Dataverse gives the local choice of {table.LogicalName}.{column.LogicalName}");
        if (table.IsExtension && column.Type == ColumnType.Money)
            findings.Report(column.At, $"money columns on a standard table depend on its currency columns; use decimal for '{column.SchemaName}'");
        if (!table.IsExtension && SystemColumns.Of(table).Any(s => s.LogicalName == column.LogicalName))
            findings.Report(column.At, $"'{column.SchemaName}' is a system column");
    }
}
