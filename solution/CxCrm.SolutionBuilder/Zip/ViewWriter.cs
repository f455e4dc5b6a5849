using System.Xml.Linq;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the views of a table.</summary>
internal static class ViewWriter
{
    public static XElement? Write(Table table, Package package)
    {
        var views = ViewPlan.Of(table);
        return views.Count == 0 ? null : new("SavedQueries", new XElement("savedqueries", views.Select(v => View(v, table, package))));
    }

    private static XElement View(View view, Table table, Package package) =>
        new("savedquery",
            Markup.Flag("IsCustomizable", true),
            Markup.Flag("CanBeDeleted", !view.IsDefault),
            Markup.Flag("isquickfindquery", view.Type == ViewType.QuickFind),
            Markup.Flag("isprivate", false),
            Markup.Flag("isdefault", view.IsDefault),
            new XElement("savedqueryid", Markup.Braced(package.ViewId(table, view))),
            new XElement("layoutxml", Grid(view, table)),
            new XElement("querytype", (int)view.Type),
            new XElement("fetchxml", Fetch(view, table, package.Model)),
            new XElement("IntroducedVersion", package.Version),
            Markup.Names(view.Labels!));

    private static XElement Grid(View view, Table table)
    {
        var related = view.Type is ViewType.Associated or ViewType.Lookup;
        var set = table.IsExtension ? StandardTables.Find(table.LogicalName)!.EntitySet : table.EntitySet;
        return new("grid",
            new XAttribute("name", related ? set : "resultset"),
            new XAttribute("jump", KnownColumns.PrimaryName(table)),
            new XAttribute("select", "1"),
            new XAttribute("icon", "1"),
            new XAttribute("preview", view.Type == ViewType.Lookup ? "0" : "1"),
            new XElement("row",
                new XAttribute("name", related ? table.LogicalName : "result"),
                new XAttribute("id", KnownColumns.PrimaryId(table)),
                view.Columns.Select(c => new XElement("cell", new XAttribute("name", c.Column), new XAttribute("width", c.Width)))));
    }

    private static XElement Fetch(View view, Table table, SolutionModel model)
    {
        string[] columns = [KnownColumns.PrimaryId(table), .. view.Columns.Select(c => c.Column)];
        return new("fetch",
            new XAttribute("version", "1.0"),
            new XAttribute("mapping", "logical"),
            new XElement("entity",
                new XAttribute("name", table.LogicalName),
                columns.Distinct().Select(c => new XElement("attribute", new XAttribute("name", c))),
                view.Order.Select(o => new XElement("order", new XAttribute("attribute", o.Column), new XAttribute("descending", o.Descending ? "true" : "false"))),
                Filter(view, table, model),
                view.Type == ViewType.QuickFind ? QuickFind(table) : null));
    }

    private static XElement? Filter(View view, Table table, SolutionModel model) =>
        view.Filter is { Count: > 0 } conditions
            ? new("filter", new XAttribute("type", "and"), conditions.Select(c => Condition(c, table, model)))
            : null;

    private static XElement Condition(Condition condition, Table table, SolutionModel model)
    {
        var values = condition.Values.Select(v => ConditionValue.Of(v, condition.Column, table, model)).ToList();
        var element = new XElement("condition", new XAttribute("attribute", condition.Column), new XAttribute("operator", condition.Operator));
        if (condition.Operator is "in" or "not-in" or "between" or "not-between" or "contain-values" or "not-contain-values")
            element.Add(values.Select(v => new XElement("value", v)));
        else if (values is [var single])
            element.Add(new XAttribute("value", single));
        return element;
    }

    private static XElement QuickFind(Table table) =>
        new("filter",
            new XAttribute("type", "or"),
            new XAttribute("isquickfindfields", "1"),
            table.Columns.Where(c => c.Search).Select(c =>
                new XElement("condition", new XAttribute("attribute", c.LogicalName), new XAttribute("operator", "like"), new XAttribute("value", "{0}"))));
}
