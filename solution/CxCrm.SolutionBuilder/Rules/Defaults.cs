using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>A default is one of the options. Dataverse keeps defaults of choices and yes/no and none of numbers: one in the model would be believed and never come true.</summary>
internal sealed class Defaults : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns.Where(c => c.Default is not null))
                Check(table, column, model, findings);
        }
    }

    private static void Check(Table table, Column column, SolutionModel model, Findings findings)
    {
        if (column.IsChoice)
            CheckOption(column, model, findings);
        else if (column.Type != ColumnType.YesNo)
            findings.Report(column.At, $"column '{column.SchemaName}' of {table.LogicalName} has the default {column.Default}, but Dataverse keeps no default of a number: remove 'default' and let the code that creates or reads the row set it");
    }

    private static void CheckOption(Column column, SolutionModel model, Findings findings)
    {
        var options = model.OptionsOf(column);
        if (options.Count > 0 && options.All(o => o.Code != column.Default))
            findings.Report(column.At, $"default '{column.Default}' of '{column.SchemaName}' is not among its options: {string.Join(", ", options.Select(o => o.Code))}");
    }
}
