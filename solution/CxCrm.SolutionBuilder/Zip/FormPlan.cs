using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>
/// Completes the forms of a table: one of ours gets a main form with every column where the file has none, and a quick-create form where it
/// lists columns for one. A standard table gets only what the file says.
/// </summary>
internal static class FormPlan
{
    public static IReadOnlyList<Form> Of(Table table)
    {
        var forms = new List<Form>(table.Forms.Select(f => f.Labels is null ? f with { Labels = DefaultLabels(f.Kind) } : f));
        if (table.IsExtension)
            return forms;
        if (forms.All(f => f.Kind != FormKind.Main))
            forms.Insert(0, MainForm(table));
        if (table.QuickCreate.Count > 0)
            forms.Add(new(table.At, "quickCreate", FormKind.QuickCreate, Texts.QuickCreate, [Tab(Texts.General, new FormSection(table.At) { Fields = table.QuickCreate })]));
        return forms;
    }

    private static Labels DefaultLabels(FormKind kind) => kind == FormKind.QuickCreate ? Texts.QuickCreate : Texts.Information;

    private static Form MainForm(Table table)
    {
        var shown = table.Columns.Where(c => !c.Hidden && c.Type != ColumnType.Memo).ToList();
        var memos = table.Columns.Where(c => !c.Hidden && c.Type == ColumnType.Memo).ToList();
        string[] last = table.Ownership == Ownership.User ? ["ownerid", "statuscode"] : ["statuscode"];
        var half = (shown.Count + last.Length + 1) / 2;
        var fields = shown.Select(c => c.LogicalName).Concat(last).ToList();
        List<FormSection> general = [Section(table, fields.Take(half)), Section(table, fields.Skip(half))];
        if (memos.Count > 0)
            general.Add(Section(table, memos.Select(c => c.LogicalName)));
        if (table.Notes || table.Activities)
            general.Add(new(table.At) { Timeline = true, Labels = Texts.Timeline, Rows = 10 });
        var system = Section(table, ["createdon", "createdby", "modifiedon", "modifiedby"]);
        return new(table.At, "main", FormKind.Main, Texts.Information, [Tab(Texts.General, [.. general]), Tab(Texts.Administration, system)]);
    }

    private static FormTab Tab(Labels labels, params FormSection[] sections) => new(default, labels, sections);

    private static FormSection Section(Table table, IEnumerable<string> columns) =>
        new(table.At) { Fields = [.. columns.Select(c => new FormField(table.At, c))] };
}
