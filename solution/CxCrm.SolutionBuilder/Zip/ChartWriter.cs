using System.Xml.Linq;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the charts of a table: an aggregate query and how to draw it.</summary>
internal static class ChartWriter
{
    public static XElement? Write(Table table, Package package) =>
        table.Charts.Count == 0 ? null : new("Visualizations", table.Charts.Select(c => Visualization(c, table, package)));

    private static XElement Visualization(Chart chart, Table table, Package package) =>
        new("visualization",
            new XElement("savedqueryvisualizationid", Markup.Braced(package.ChartId(table, chart))),
            new XElement("datadescription", Data(chart, table)),
            new XElement("presentationdescription", Presentation(chart)),
            Markup.Flag("isdefault", false),
            Markup.Names(chart.Labels),
            Markup.Flag("IsCustomizable", true),
            new XElement("IntroducedVersion", package.Version),
            Markup.Flag("CanBeDeleted", true));

    private static XElement Data(Chart chart, Table table)
    {
        var isDate = KnownColumns.Of(table)[chart.Category] is ColumnType.Date or ColumnType.DateTime;
        return new("datadefinition",
            new XElement("fetchcollection",
                new XElement("fetch",
                    new XAttribute("mapping", "logical"),
                    new XAttribute("aggregate", "true"),
                    new XElement("entity",
                        new XAttribute("name", table.LogicalName),
                        new XElement("attribute",
                            new XAttribute("groupby", "true"),
                            new XAttribute("alias", "category"),
                            new XAttribute("name", chart.Category),
                            isDate ? new XAttribute("dategrouping", "month") : null),
                        new XElement("attribute",
                            new XAttribute("alias", "measure"),
                            new XAttribute("name", chart.Measure ?? KnownColumns.PrimaryId(table)),
                            new XAttribute("aggregate", chart.Aggregate))))),
            new XElement("categorycollection",
                new XElement("category",
                    new XAttribute("alias", "category"),
                    new XElement("measurecollection", new XElement("measure", new XAttribute("alias", "measure"))))));
    }

    private static XElement Presentation(Chart chart) =>
        new("Chart",
            new XElement("Series",
                new XElement("Series",
                    new XAttribute("ChartType", char.ToUpperInvariant(chart.Type[0]) + chart.Type[1..]),
                    new XAttribute("IsValueShownAsLabel", "True"))),
            new XElement("ChartAreas", new XElement("ChartArea", new XElement("AxisY"), new XElement("AxisX"))),
            new XElement("Titles", new XElement("Title", new XAttribute("Alignment", "TopLeft"))));
}
