using System.Xml.Linq;
using CxCrm.SolutionBuilder.Facts;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes option sets: local and global choices, yes/no, state and status.</summary>
internal static class OptionSetWriter
{
    public static XElement Global(Choice choice, string version) =>
        Set(choice.Name, "picklist", choice.Labels, choice.Description, Options(choice.Options), version, isGlobal: true);

    public static XElement Local(Table table, Column column, string version) =>
        Set($"{table.LogicalName}_{column.LogicalName}", "picklist", column.Labels, column.Description, Options(column.Options), version);

    public static XElement YesNo(Table table, Column column, string version) =>
        Set($"{table.LogicalName}_{column.LogicalName}", "bit", column.Labels, column.Description,
            new("options", Item(1, column.Yes ?? Texts.Yes, null), Item(0, column.No ?? Texts.No, null)), version);

    public static XElement State(Table table, Labels labels, string version) =>
        Set($"{table.LogicalName}_statecode", "state", labels, "", new("states", State(0, "Active", Texts.Active), State(1, "Inactive", Texts.Inactive)), version);

    public static XElement Status(Table table, Labels labels, string version) =>
        Set($"{table.LogicalName}_statuscode", "status", labels, "", new("statuses", StatusPlan.Of(table).Select(Status)), version);

    private static XElement Set(string name, string type, Labels labels, string description, XElement values, string version, bool isGlobal = false) =>
        new("optionset",
            new XAttribute("Name", name),
            isGlobal ? new XAttribute("localizedName", labels.English) : null,
            new XElement("OptionSetType", type),
            isGlobal ? new XElement("IsGlobal", "1") : null,
            new XElement("IntroducedVersion", version),
            new XElement("IsCustomizable", "1"),
            type is "picklist" or "bit" ? Markup.Empty("ExternalTypeName") : null,
            Markup.Labelled("displaynames", "displayname", labels),
            Markup.Description(description),
            values);

    private static XElement Options(IEnumerable<Option> options) => new("options", options.Select(o => Item(o.Value, o.Labels, o.Color)));

    private static XElement Item(int value, Labels labels, string? color) =>
        new("option",
            new XAttribute("value", value),
            new XAttribute("ExternalValue", ""),
            color is null ? null : new XAttribute("Color", color),
            new XAttribute("IsHidden", "0"),
            Markup.Labelled("labels", "label", labels));

    private static XElement State(int value, string name, Labels labels) =>
        new("state",
            new XAttribute("value", value),
            new XAttribute("defaultstatus", value + 1),
            new XAttribute("invariantname", name),
            Markup.Labelled("labels", "label", labels));

    private static XElement Status(StatusReason reason) =>
        new("status",
            new XAttribute("value", reason.Value),
            new XAttribute("state", reason.State),
            Markup.Labelled("labels", "label", reason.Labels));
}
