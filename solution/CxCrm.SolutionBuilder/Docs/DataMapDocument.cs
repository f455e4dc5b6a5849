using CxCrm.SolutionBuilder.Code;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Docs;

/// <summary>The data map: every column that holds personal data.</summary>
internal static class DataMapDocument
{
    public static string Write(SolutionModel model)
    {
        var text = new Markdown("Data map", "Every column that holds personal data, what an erasure does with it and on what ground. Administrators add tables of their own in `cx_datamapentry`.");
        text.Line().Head("Table", "Column", "Label", "Kind", "Data subject", "At erasure", "Ground");
        foreach (var line in DataMapLine.Of(model))
            text.Row($"`{line.Table.LogicalName}`", $"`{line.Column}`", line.Labels?.English ?? "", line.Personal.Kind, line.Personal.Subject, line.Personal.Erase, line.Personal.Ground);
        return text.ToString();
    }
}
