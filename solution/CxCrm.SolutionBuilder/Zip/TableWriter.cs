using System.Xml.Linq;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes a table: a whole one of ours, or what the solution adds to a standard one.</summary>
internal static class TableWriter
{
    public static XElement Write(Table table, Package package)
    {
        var name = package.SchemaName(table.LogicalName);
        var forms = FormWriter.Write(table, package);
        var views = ViewWriter.Write(table, package);
        return new("Entity",
            Name(table, name),
            new XElement("EntityInfo", new XElement("entity", new XAttribute("Name", name), table.IsExtension ? Added(table, package) : Whole(table, package))),
            forms,
            views,
            ChartWriter.Write(table, package),
            EmptyRibbon());
    }

    private static XElement Name(Table table, string name)
    {
        var (localized, original) = table.IsExtension ? (name, "") : (table.Name.English, table.Name.English);
        return new("Name", new XAttribute("LocalizedName", localized), new XAttribute("OriginalName", original), name);
    }

    private static object[] Added(Table table, Package package) =>
        [new XElement("attributes", Attributes(ColumnWriter.Shapes(table, package.Model), package.Version))];

    private static object[] Whole(Table table, Package package) =>
    [
        Markup.Names(table.Name),
        Markup.Labelled("LocalizedCollectionNames", "LocalizedCollectionName", table.PluralName),
        Markup.Description(table.Description),
        new XElement("attributes", Attributes([.. ColumnWriter.Shapes(table, package.Model), .. SystemColumnWriter.Shapes(table, package.Version)], package.Version)),
        .. Keys(table, package),
        new XElement("EntitySetName", table.EntitySet),
        .. TableFlags.Of(table, package.Version),
    ];

    private static IEnumerable<XElement> Attributes(IEnumerable<AttributeShape> shapes, string version) =>
        shapes.OrderBy(s => s.PhysicalName, StringComparer.OrdinalIgnoreCase).Select(s => AttributeWriter.Write(s, version));

    private static IEnumerable<XElement> Keys(Table table, Package package)
    {
        if (table.Keys.Count > 0)
            yield return new("EntityKeys", table.Keys.Select(k => Key(k, table, package.Version)));
    }

    private static XElement Key(Key key, Table table, string version) =>
        new("EntityKey",
            new XElement("Name", key.SchemaName),
            new XElement("LogicalName", key.LogicalName),
            new XElement("IntroducedVersion", version),
            new XElement("IsCustomizable", "1"),
            new XElement("EntityKeyAttributes", key.Columns.Select(c => new XElement("AttributeName", c))),
            Markup.Labelled("displaynames", "displayname", KeyLabels(key, table)));

    private static Labels KeyLabels(Key key, Table table)
    {
        var parts = key.Columns.Select(name => LabelOf(name, table)).OfType<Labels>().ToList();
        return table.Name.With((lcid, _) => string.Join(" + ", parts.Select(p => p.In(lcid))));
    }

    private static Labels? LabelOf(string column, Table table) =>
        table.Columns.FirstOrDefault(c => c.LogicalName == column)?.Labels ?? SystemColumns.Of(table).FirstOrDefault(c => c.LogicalName == column)?.Labels;

    private static XElement EmptyRibbon() =>
        new("RibbonDiffXml",
            new XElement("CustomActions"),
            new XElement("Templates", new XElement("RibbonTemplates", new XAttribute("Id", "Mscrm.Templates"), "")),
            new XElement("CommandDefinitions"),
            new XElement("RuleDefinitions", new XElement("TabDisplayRules"), new XElement("DisplayRules"), new XElement("EnableRules")),
            new XElement("LocLabels"));
}
