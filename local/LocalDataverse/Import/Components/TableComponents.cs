using System.Xml.Linq;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

/// <summary>Forms, views and charts that stand inside an Entity element.</summary>
internal static class TableComponents
{
    private static readonly Dictionary<string, int> FormTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dashboard"] = 0,
        ["main"] = 2,
        ["mobile"] = 5,
        ["quick"] = 6,
        ["quickCreate"] = 7,
        ["dialog"] = 8,
        ["card"] = 11,
    };

    public static IEnumerable<ComponentRow> Read(XElement entity)
    {
        var table = entity.Element("Name")!.Value.Trim().ToLowerInvariant();
        return Forms(table, entity).Concat(Views(table, entity)).Concat(Charts(table, entity));
    }

    public static ComponentRow Form(XElement form, XElement formXml, string id, string table, string type)
    {
        var names = form.Element("LocalizedNames").Labels("LocalizedName");
        if (!FormTypes.TryGetValue(type, out var code))
            throw Faults.InvalidComponent("form", names.In(Labels.English), $"'{type}' is no type of form the engine knows ({string.Join(", ", FormTypes.Keys)}).");
        return new ComponentRow(type == "dashboard" ? "Dashboard" : "Form", "systemform", SolutionXml.Id("form", id), $"{(table == "none" ? "" : table + ": ")}{names.In(Labels.English)} ({type})", new AttributeCollection
        {
            ["name"] = names.In(Labels.English),
            ["objecttypecode"] = table,
            ["type"] = new OptionSetValue(code),
            ["formxml"] = formXml.ToString(SaveOptions.DisableFormatting),
            ["description"] = form.Element("Descriptions").Labels("Description").In(Labels.English),
            ["formpresentation"] = new OptionSetValue(form.Int("FormPresentation") ?? 1),
            ["formactivationstate"] = new OptionSetValue(form.Int("FormActivationState") ?? 1),
            ["isdefault"] = form.Flag("IsDefault"),
        });
    }

    private static IEnumerable<ComponentRow> Forms(string table, XElement entity) =>
        from forms in entity.Element("FormXml")?.Elements("forms") ?? []
        from form in forms.Elements("systemform")
        select Form(form, form.Element("form") ?? new XElement("form"), form.Text("formid"), table, forms.Attr("type"));

    private static IEnumerable<ComponentRow> Views(string table, XElement entity) =>
        from view in entity.Element("SavedQueries")?.Element("savedqueries")?.Elements("savedquery") ?? []
        where view.Attr("unmodified") != "1"
        let name = view.Element("LocalizedNames").Labels("LocalizedName").In(Labels.English)
        select new ComponentRow("View", "savedquery", SolutionXml.Id("view", view.Text("savedqueryid")), $"{table}: {name}", new AttributeCollection
        {
            ["name"] = name,
            ["returnedtypecode"] = table,
            ["fetchxml"] = view.Element("fetchxml")?.Inner() ?? "",
            ["layoutxml"] = view.Element("layoutxml")?.Inner() ?? "",
            ["querytype"] = view.Int("querytype") ?? 0,
            ["isdefault"] = view.Flag("isdefault"),
            ["isquickfindquery"] = view.Flag("isquickfindquery"),
            ["isprivate"] = view.Flag("isprivate"),
            ["description"] = view.Element("Descriptions").Labels("Description").In(Labels.English),
        });

    private static IEnumerable<ComponentRow> Charts(string table, XElement entity) =>
        from chart in entity.Element("Visualizations")?.Elements("visualization") ?? []
        let name = chart.Element("LocalizedNames").Labels("LocalizedName").In(Labels.English)
        select new ComponentRow("Chart", "savedqueryvisualization", SolutionXml.Id("chart", chart.Text("savedqueryvisualizationid")), $"{table}: {name}", new AttributeCollection
        {
            ["name"] = name,
            ["primaryentitytypecode"] = table,
            ["datadescription"] = chart.Element("datadescription")?.Inner() ?? "",
            ["presentationdescription"] = chart.Element("presentationdescription")?.Inner() ?? "",
            ["isdefault"] = chart.Flag("isdefault"),
            ["description"] = chart.Element("Descriptions").Labels("Description").In(Labels.English),
        });
}
