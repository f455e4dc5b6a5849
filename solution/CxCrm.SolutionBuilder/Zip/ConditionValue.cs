using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Turns a value of a filter into what FetchXML needs: an option's code into its number, true and false into 1 and 0.</summary>
internal static class ConditionValue
{
    public static string Of(string text, string column, Table table, SolutionModel model)
    {
        if (column == "statecode" && text is "active" or "inactive")
            return text == "active" ? "0" : "1";
        if (column == "statuscode" && StatusPlan.Of(table).FirstOrDefault(r => r.Code == text) is { } reason)
            return reason.Value.ToString(CultureInfo.InvariantCulture);
        if (table.Columns.FirstOrDefault(c => c.LogicalName == column) is not { } own)
            return text;
        if (own.Type == ColumnType.YesNo && text is "true" or "false")
            return text == "true" ? "1" : "0";
        return own.IsChoice && model.OptionsOf(own).FirstOrDefault(o => o.Code == text) is { } option
            ? option.Value.ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
