using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads choices: those of a column and the global ones, which are those of the file or, failing that, of what is installed.</summary>
internal sealed class ChoiceReader
{
    private readonly Dictionary<string, IReadOnlyList<OptionDefinition>> _global = new(StringComparer.OrdinalIgnoreCase);
    private readonly MetadataCatalog _installed;

    public ChoiceReader(XElement customizations, MetadataCatalog installed)
    {
        _installed = installed;
        foreach (var choice in customizations.Element("optionsets")?.Elements("optionset") ?? [])
            _global[choice.Attr("Name")] = Options(choice);
    }

    /// <summary>The global choices of the file by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<OptionDefinition>> Global => _global;

    public IReadOnlyList<OptionDefinition> Of(XElement attribute, ColumnType type)
    {
        if (attribute.TextOrNull("OptionSetName") is { } name)
            return _global.GetValueOrDefault(name) ?? Installed(name) ?? throw Faults.InvalidComponent("column", attribute.Attr("PhysicalName"), $"it references a non-existing global choice ('{name}').");
        if (attribute.Element("optionset") is { } local)
            return Options(local);
        return type == ColumnType.Boolean ? [new(0, Labels.Of("No")), new(1, Labels.Of("Yes"))] : [];
    }

    private IReadOnlyList<OptionDefinition>? Installed(string name) =>
        _installed.Tables.SelectMany(t => t.Columns).FirstOrDefault(c => string.Equals(c.GlobalChoice, name, StringComparison.OrdinalIgnoreCase))?.Options;

    private static IReadOnlyList<OptionDefinition> Options(XElement choice) =>
    [
        .. Elements(choice, "options", "option").Select(o => new OptionDefinition(Value(o), OptionLabels(o))),
        .. Elements(choice, "states", "state").Select(o => new OptionDefinition(Value(o), OptionLabels(o))
        {
            DefaultStatus = o.Attribute("defaultstatus") is null ? null : Number(o, "defaultstatus"),
            InvariantName = o.Attr("invariantname"),
        }),
        .. Elements(choice, "statuses", "status").Select(o => new OptionDefinition(Value(o), OptionLabels(o))
        {
            State = o.Attribute("state") is null ? null : Number(o, "state"),
        }),
    ];

    private static IEnumerable<XElement> Elements(XElement choice, string container, string element) => choice.Element(container)?.Elements(element) ?? [];

    private static Labels OptionLabels(XElement option) => option.Element("labels").Labels("label");

    private static int Value(XElement option) => Number(option, "value");

    private static int Number(XElement option, string attribute) =>
        int.TryParse(option.Attr(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Faults.InvalidComponent("choice", option.Attr(attribute), "an option's value is not a whole number.");
}
