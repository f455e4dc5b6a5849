using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the forms of a table: tabs, columns and sections; what stands in a cell is <see cref="CellWriter"/>'s.</summary>
internal static class FormWriter
{
    private static readonly (FormKind Kind, string Type)[] Types =
    [
        (FormKind.Main, "main"),
        (FormKind.QuickView, "quick"),
        (FormKind.QuickCreate, "quickCreate"),
    ];

    public static XElement? Write(Table table, Package package)
    {
        var forms = FormPlan.Of(table);
        if (forms.Count == 0)
            return null;
        return new("FormXml", Types
            .Where(t => forms.Any(f => f.Kind == t.Kind))
            .Select(t => new XElement("forms", new XAttribute("type", t.Type), forms.Where(f => f.Kind == t.Kind).Select(f => Form(f, table, package)))));
    }

    private static XElement Form(Form form, Table table, Package package)
    {
        var cells = new CellWriter(form, table, package);
        return new("systemform",
            new XElement("formid", Markup.Braced(package.FormId(table, form))),
            new XElement("IntroducedVersion", package.Version),
            new XElement("FormPresentation", "1"),
            new XElement("FormActivationState", "1"),
            new XElement("form",
                form.Kind == FormKind.Main ? new XAttribute("headerdensity", "HighWithControls") : null,
                new XElement("tabs", form.Tabs.Select((tab, index) => Tab(tab, index, form, table, package, cells)))),
            Markup.Flag("IsCustomizable", true),
            Markup.Flag("CanBeDeleted", true),
            Markup.Names(form.Labels!),
            Markup.Description(""));
    }

    private static XElement Tab(FormTab tab, int index, Form form, Table table, Package package, CellWriter cells)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{table.LogicalName}/{form.Name}/{index}");
        var columns = tab.Sections.Count > 1 && form.Kind == FormKind.Main ? 2 : 1;
        return new("tab",
            new XAttribute("name", string.Create(CultureInfo.InvariantCulture, $"tab_{index}")),
            new XAttribute("verticallayout", "true"),
            new XAttribute("id", Markup.Braced(package.Ids.For("tab", path))),
            new XAttribute("IsUserDefined", "1"),
            new XAttribute("showlabel", form.Kind == FormKind.Main ? "true" : "false"),
            Markup.Labelled("labels", "label", tab.Labels),
            new XElement("columns", Enumerable.Range(0, columns).Select(column => new XElement("column",
                new XAttribute("width", columns == 1 ? "100%" : "50%"),
                new XElement("sections", tab.Sections
                    .Select((section, number) => (section, number))
                    .Where(s => s.number % columns == column)
                    .Select(s => Section(s.section, $"{path}/{s.number.ToString(CultureInfo.InvariantCulture)}", package, cells)))))));
    }

    private static XElement Section(FormSection section, string path, Package package, CellWriter cells) =>
        new("section",
            new XAttribute("name", "section_" + path.Replace('/', '_')),
            new XAttribute("showlabel", section.Labels is null ? "false" : "true"),
            new XAttribute("showbar", "false"),
            new XAttribute("columns", "1"),
            new XAttribute("IsUserDefined", "0"),
            new XAttribute("id", Markup.Braced(package.Ids.For("section", path))),
            Markup.Labelled("labels", "label", section.Labels ?? Facts.Texts.General),
            new XElement("rows", cells.Rows(section, path)));
}
