using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Forms name columns, relationships and pages that exist, each column once.</summary>
internal sealed class FormContents : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        foreach (var table in model.Tables)
        {
            var known = KnownColumns.Of(table);
            CheckFields(table.QuickCreate, "quickCreate", table, known, findings);
            TableNames.ReportTwice(table.Forms.Select(f => (f.Name, f.At)), $"form of {table.LogicalName}", findings);
            foreach (var form in table.Forms)
                CheckForm(form, table, known, model, findings);
        }
    }

    private static void CheckForm(Form form, Table table, IReadOnlyDictionary<string, ColumnType> known, SolutionModel model, Findings findings)
    {
        if (form.Tabs.Count == 0)
            findings.Report(form.At, $"form '{form.Name}' is empty: write 'tabs', or 'columns' for a single section");
        if (form.Labels is null && table.IsExtension)
            findings.Report(form.At, $"'labels' of form '{form.Name}' is missing: it stands beside the standard forms of {table.LogicalName}");
        var sections = form.Tabs.SelectMany(t => t.Sections).ToList();
        CheckFields([.. sections.SelectMany(s => s.Fields)], $"form '{form.Name}'", table, known, findings);
        foreach (var section in sections)
            CheckSection(section, form, table, model, findings);
    }

    private static void CheckFields(IReadOnlyList<FormField> fields, string where, Table table, IReadOnlyDictionary<string, ColumnType> known, Findings findings)
    {
        foreach (var field in fields.Where(f => !known.ContainsKey(f.Column)))
            findings.Report(field.At, $"{where} names '{field.Column}', which {table.LogicalName} does not have{(table.IsExtension ? " (list standard columns under 'uses')" : "")}");
        TableNames.ReportTwice(fields.Select(f => (f.Column, f.At)), $"column on {where}", findings);
    }

    private static void CheckSection(FormSection section, Form form, Table table, SolutionModel model, Findings findings)
    {
        var contents = (section.Fields.Count > 0 ? 1 : 0) + (section.Subgrid is null ? 0 : 1) + (section.Page is null ? 0 : 1) + (section.Timeline ? 1 : 0);
        if (contents != 1)
            findings.Report(section.At, "a section holds exactly one of columns, subgrid, page and timeline");
        if (section.Page is { } page && !model.HasWebResource(page))
            findings.Report(section.At, $"form '{form.Name}' shows page '{page}', which is no web resource; there are {model.WebResourceNames}");
        if (section.Timeline && !table.IsExtension && !table.Notes && !table.Activities)
            findings.Report(section.At, $"{table.LogicalName} has neither notes nor activities, so a timeline would be empty");
        if (section.Subgrid is { } subgrid)
            CheckSubgrid(subgrid, table, model, findings);
    }

    private static void CheckSubgrid(Subgrid subgrid, Table table, SolutionModel model, Findings findings)
    {
        if (model.Table(subgrid.Table) is not { } related)
        {
            findings.Report(subgrid.At, $"unknown table '{subgrid.Table}'");
            return;
        }

        if (subgrid.View is { } view && related.Views.All(v => v.Name != view) && view is not ("active" or "inactive"))
            findings.Report(subgrid.At, $"{related.LogicalName} has no view '{view}'");
        var towards = related.Columns.SelectMany(c => c.Targets).Where(t => t.Table == table.LogicalName).Select(t => t.Relationship).ToList();
        if (subgrid.Relationship is { } name && !towards.Contains(name))
            findings.Report(subgrid.At, $"no relationship '{name}' from {related.LogicalName} to {table.LogicalName}; there {(towards.Count == 0 ? "are none" : "is " + string.Join(", ", towards))}");
    }
}
