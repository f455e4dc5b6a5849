using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>The app shows tables, pages, dashboards, roles and forms that exist, under ids of their own.</summary>
internal sealed class AppEntries : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        if (model.App is not { } app)
            return;
        if (!model.HasWebResource(app.Icon))
            findings.Report(app.At, $"icon '{app.Icon}' is no web resource; there are {model.WebResourceNames}");
        foreach (var role in app.Roles.Where(code => model.Roles.All(r => r.Code != code)))
            findings.Report(app.At, $"unknown role '{role}'; the roles are {string.Join(", ", model.Roles.Select(r => r.Code))}");
        TableNames.ReportTwice(app.Areas.Select(a => (a.Id, a.At)), "area", findings);
        TableNames.ReportTwice(app.Areas.SelectMany(a => a.Groups.Select(g => (g.Id, g.At))), "group", findings);
        foreach (var entry in app.Areas.SelectMany(a => a.Groups).SelectMany(g => g.Entries))
            CheckEntry(entry, model, findings);
        foreach (var (table, forms) in app.Forms)
            CheckForms(table, forms, app, model, findings);
    }

    private static void CheckEntry(AppEntry entry, SolutionModel model, Findings findings)
    {
        if (entry.Table is { } table && Facts.StandardTables.Find(table) is null && model.Table(table) is null)
            findings.Report(entry.At, $"unknown table '{table}'");
        if (entry.Page is { } page && !model.HasWebResource(page))
            findings.Report(entry.At, $"page '{page}' is no web resource; there are {model.WebResourceNames}");
        if (entry.Dashboard is { } dashboard && model.Dashboards.All(d => d.Name != dashboard))
            findings.Report(entry.At, $"unknown dashboard '{dashboard}'; there are {string.Join(", ", model.Dashboards.Select(d => d.Name))}");
    }

    private static void CheckForms(string table, IReadOnlyList<string> forms, App app, SolutionModel model, Findings findings)
    {
        foreach (var form in forms.Where(f => model.Table(table)?.Forms.Any(known => known.Name == f) != true))
            findings.Report(app.At, $"'{table}' has no form '{form}' in the model");
    }
}
