using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>A default is one of the options, or a number within the column's range. Dataverse keeps defaults of choices and yes/no;
/// for numbers there are none, so a number's default must be set by the code that creates the row.</summary>
internal sealed class Defaults : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var column in model.Tables.SelectMany(t => t.Columns).Where(c => c.Default is not null))
        {
            if (column.IsChoice)
                CheckOption(column, model, findings);
            else if (column.Type != ColumnType.YesNo)
                CheckNumber(column, findings);
        }
    }

    private static void CheckOption(Column column, SolutionModel model, Findings findings)
    {
        var options = model.OptionsOf(column);
        if (options.Count > 0 && options.All(o => o.Code != column.Default))
            findings.Report(column.At, $"default '{column.Default}' of '{column.SchemaName}' is not among its options: {string.Join(", ", options.Select(o => o.Code))}");
    }

    private static void CheckNumber(Column column, Findings findings)
    {
        if (!decimal.TryParse(column.Default, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            findings.Report(column.At, $"default '{column.Default}' of '{column.SchemaName}' is not a number");
        else if (number < column.Minimum || number > column.Maximum)
            findings.Report(column.At, $"default '{column.Default}' of '{column.SchemaName}' is outside its range");
    }
}
