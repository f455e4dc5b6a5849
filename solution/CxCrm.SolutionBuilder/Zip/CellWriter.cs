using System.Xml.Linq;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the rows of a section: columns, or one sub-grid, page or timeline.</summary>
internal sealed class CellWriter(Form form, Table table, Package package)
{
    private const int MemoRows = 4;

    private readonly IReadOnlyDictionary<string, ColumnType> _types = KnownColumns.Of(table);

    public IEnumerable<XElement> Rows(FormSection section, string path)
    {
        if (section.Subgrid is { } subgrid)
            return Tall(path, section, "Subgrid", SubgridControl(subgrid, path));
        if (section.Page is { } page)
            return Tall(path, section, "Page", PageControl(page, path));
        if (section.Timeline)
            return Tall(path, section, "Timeline", Control("notescontrol", ControlClass.Timeline, null));
        return section.Fields.SelectMany(f => FieldRows(f.Column));
    }

    private IEnumerable<XElement> FieldRows(string name)
    {
        var type = _types[name];
        var memo = type == ColumnType.Memo;
        var cell = Cell($"{table.LogicalName}/{form.Name}/{name}", LabelsOf(name), showLabel: true, memo ? MemoRows : 1,
            Control(name, ControlClass.For(type), name, IsReadOnly(name)));
        return [new("row", cell), .. Enumerable.Range(0, memo ? MemoRows - 1 : 0).Select(_ => new XElement("row"))];
    }

    private IEnumerable<XElement> Tall(string path, FormSection section, string what, XElement control)
    {
        var cell = Cell($"{path}/{what}", section.Labels ?? Texts.Timeline, showLabel: false, section.Rows, control);
        return [new("row", cell), .. Enumerable.Range(0, section.Rows - 1).Select(_ => new XElement("row"))];
    }

    private XElement Cell(string path, Labels? labels, bool showLabel, int rows, XElement control) =>
        new("cell",
            new XAttribute("id", Markup.Braced(package.Ids.For("cell", path))),
            new XAttribute("showlabel", showLabel ? "true" : "false"),
            new XAttribute("locklevel", "0"),
            rows > 1 ? new XAttribute("rowspan", rows) : null,
            labels is null
                ? new XElement("labels", new XElement("label", new XAttribute("description", ""), new XAttribute("languagecode", Labels.Base)))
                : Markup.Labelled("labels", "label", labels),
            control);

    private static XElement Control(string id, string classId, string? column, bool readOnly = false) =>
        new("control",
            new XAttribute("id", id),
            new XAttribute("classid", classId),
            column is null ? null : new XAttribute("datafieldname", column),
            column is null ? null : new XAttribute("disabled", readOnly ? "true" : "false"));

    private XElement SubgridControl(Subgrid subgrid, string path)
    {
        var related = package.Model.Table(subgrid.Table)!;
        var view = subgrid.View is { } name ? ViewPlan.Of(related).First(v => v.Name == name) : ViewPlan.Default(related);
        var relationship = subgrid.Relationship
            ?? related.Columns.SelectMany(c => c.Targets).First(t => t.Table == table.LogicalName).Relationship;
        var control = Control($"subgrid_{path.Replace('/', '_')}", ControlClass.Subgrid, null);
        control.Add(
            new XAttribute("indicationOfSubgrid", "true"),
            new XElement("parameters",
                new XElement("TargetEntityType", related.LogicalName),
                new XElement("ViewId", Markup.Braced(package.ViewId(related, view)).ToUpperInvariant()),
                new XElement("RelationshipName", relationship)));
        return control;
    }

    private XElement PageControl(string page, string path)
    {
        var control = Control($"WebResource_{path.Replace('/', '_')}", ControlClass.WebResource, null);
        control.Add(new XElement("parameters",
            new XElement("Url", page),
            new XElement("PassParameters", "true"),
            new XElement("ShowOnMobileClient", "true"),
            new XElement("Security", "false"),
            new XElement("Scrolling", "auto"),
            new XElement("Border", "false"),
            new XElement("WebResourceId", Markup.Braced(package.WebResourceId(page)))));
        return control;
    }

    /// <summary>A standard column's label is left empty: then its own name shows.</summary>
    private Labels? LabelsOf(string column) =>
        table.Columns.FirstOrDefault(c => c.LogicalName == column)?.Labels
        ?? (table.IsExtension ? null : SystemColumns.Of(table).FirstOrDefault(c => c.LogicalName == column)?.Labels);

    private bool IsReadOnly(string column) =>
        column is "createdon" or "createdby" or "modifiedon" or "modifiedby"
        || table.Columns.FirstOrDefault(c => c.LogicalName == column) is { } own && (own.ReadOnly || own.Type == ColumnType.Autonumber);
}
