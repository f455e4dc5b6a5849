using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the dashboards: two tiles a row.</summary>
internal static class DashboardWriter
{
    private const int TilesPerRow = 2;
    private const int Height = 12;

    public static XElement Write(Dashboard dashboard, Package package) =>
        new("Dashboard",
            Markup.Names(dashboard.Labels),
            new XElement("FormId", Markup.Braced(package.DashboardId(dashboard))),
            Markup.Flag("IsCustomizable", true),
            Markup.Flag("IsDefault", false),
            new XElement("FormXml", new XElement("forms", new XAttribute("type", "dashboard"), Form(dashboard, package))),
            new XElement("IntroducedVersion", package.Version),
            Markup.Flag("IsTabletEnabled", true));

    private static XElement Form(Dashboard dashboard, Package package) =>
        new("form",
            new XElement("tabs",
                new XElement("tab",
                    new XAttribute("showlabel", "false"),
                    new XAttribute("verticallayout", "true"),
                    new XAttribute("id", Markup.Braced(package.Ids.For("tab", $"dashboard/{dashboard.Name}"))),
                    Markup.Labelled("labels", "label", dashboard.Labels),
                    new XElement("columns",
                        new XElement("column",
                            new XAttribute("width", "100%"),
                            new XElement("sections", dashboard.Tiles.Chunk(TilesPerRow).Select((tiles, index) => Section(tiles, index, dashboard, package))))))));

    private static XElement Section(DashboardTile[] tiles, int index, Dashboard dashboard, Package package)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"dashboard/{dashboard.Name}/{index}");
        return new("section",
            new XAttribute("showlabel", "false"),
            new XAttribute("showbar", "false"),
            new XAttribute("columns", new string('1', tiles.Length)),
            new XAttribute("id", Markup.Braced(package.Ids.For("section", path))),
            Markup.Labelled("labels", "label", dashboard.Labels),
            new XElement("rows",
                new XElement("row", tiles.Select((tile, number) => Cell(tile, $"{path}/{number.ToString(CultureInfo.InvariantCulture)}", package))),
                Enumerable.Range(0, Height - 1).Select(_ => new XElement("row"))));
    }

    private static XElement Cell(DashboardTile tile, string path, Package package) =>
        new("cell",
            new XAttribute("colspan", "1"),
            new XAttribute("rowspan", Height),
            new XAttribute("showlabel", "true"),
            new XAttribute("id", Markup.Braced(package.Ids.For("cell", path))),
            new XAttribute("auto", "false"),
            Markup.Labelled("labels", "label", tile.Labels),
            tile.Page is { } page ? Page(page, path, package) : Rows(tile, path, package));

    private static XElement Page(string page, string path, Package package) =>
        new("control",
            new XAttribute("id", "WebResource_" + path.Replace('/', '_')),
            new XAttribute("classid", ControlClass.WebResource),
            new XElement("parameters",
                new XElement("Url", page),
                new XElement("PassParameters", "false"),
                new XElement("ShowOnMobileClient", "true"),
                new XElement("Security", "false"),
                new XElement("Scrolling", "auto"),
                new XElement("Border", "false"),
                new XElement("WebResourceId", Markup.Braced(package.WebResourceId(page)))));

    private static XElement Rows(DashboardTile tile, string path, Package package)
    {
        var table = package.Model.Table(tile.Table!)!;
        var view = tile.View is { } name ? ViewPlan.Of(table).First(v => v.Name == name) : ViewPlan.Default(table);
        var chart = table.Charts.FirstOrDefault(c => c.Name == tile.Chart);
        return new("control",
            new XAttribute("id", "Component_" + path.Replace('/', '_')),
            new XAttribute("uniqueid", Markup.Braced(package.Ids.For("control", path))),
            new XAttribute("classid", ControlClass.Subgrid),
            new XAttribute("indicationOfSubgrid", "true"),
            new XElement("parameters",
                new XElement("TargetEntityType", table.LogicalName),
                new XElement("ChartGridMode", chart is null ? "Grid" : "Chart"),
                new XElement("EnableQuickFind", "true"),
                new XElement("EnableViewPicker", "true"),
                new XElement("EnableJumpBar", "false"),
                new XElement("RecordsPerPage", "10"),
                new XElement("ViewId", Markup.Braced(package.ViewId(table, view)).ToUpperInvariant()),
                new XElement("IsUserView", "false"),
                Markup.Empty("ViewIds"),
                new XElement("AutoExpand", "Fixed"),
                Markup.Empty("VisualizationId").Holding(chart is null ? "" : Markup.Braced(package.ChartId(table, chart)).ToUpperInvariant()),
                new XElement("IsUserChart", "false"),
                new XElement("EnableChartPicker", "false"),
                Markup.Empty("RelationshipName")));
    }
}
