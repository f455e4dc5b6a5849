using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Tiles show tables, views, charts and pages that exist.</summary>
internal sealed class DashboardTiles : IRule
{
    public void Check(SolutionModel model, Findings findings)
    {
        TableNames.ReportTwice(model.Dashboards.Select(d => (d.Name, d.At)), "dashboard", findings);
        foreach (var tile in model.Dashboards.SelectMany(d => d.Tiles))
            CheckTile(tile, model, findings);
    }

    private static void CheckTile(DashboardTile tile, SolutionModel model, Findings findings)
    {
        if (tile.Page is { } page && !model.HasWebResource(page))
            findings.Report(tile.At, $"page '{page}' is no web resource; there are {model.WebResourceNames}");
        if (tile.Table is not { } name)
            return;
        if (model.Table(name) is not { } table)
        {
            findings.Report(tile.At, $"unknown table '{name}'");
            return;
        }

        if (tile.View is { } view && table.Views.All(v => v.Name != view) && (table.IsExtension || view is not ("active" or "inactive")))
            findings.Report(tile.At, $"{name} has no view '{view}'");
        if (tile.View is null && table.IsExtension)
            findings.Report(tile.At, $"'view' is missing: the model knows only its own views of {name}");
        if (tile.Chart is { } chart && table.Charts.All(c => c.Name != chart))
            findings.Report(tile.At, $"{name} has no chart '{chart}'");
    }
}
