using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads the small forms that repeat in solution files: flags as 0 and 1, labels by language, ids with and without braces.</summary>
internal static class SolutionXml
{
    public static string Text(this XElement element, string child) => element.Element(child)?.Value.Trim() ?? "";

    public static string? TextOrNull(this XElement element, string child) => element.Text(child) is { Length: > 0 } text ? text : null;

    public static string Attr(this XElement element, string name) => element.Attribute(name)?.Value.Trim() ?? "";

    /// <summary>1 or true; the given value when the element is absent.</summary>
    public static bool Flag(this XElement element, string child, bool absent = false) => element.TextOrNull(child) switch
    {
        null => absent,
        "1" => true,
        "0" => false,
        var text => bool.TryParse(text, out var flag) ? flag : throw Faults.InvalidComponent(element.Name.LocalName, child, $"'{text}' is not a valid Boolean."),
    };

    public static int? Int(this XElement element, string child) =>
        element.TextOrNull(child) is { } text
            ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Faults.InvalidComponent(element.Name.LocalName, child, $"'{text}' is not a whole number.")
            : null;

    /// <summary>A number in any notation exports use (1E-10, -922337203685477).</summary>
    public static decimal? Number(this XElement element, string child) =>
        element.TextOrNull(child) is { } text
            ? decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Faults.InvalidComponent(element.Name.LocalName, child, $"'{text}' is not a number.")
            : null;

    public static Guid Id(string kind, string text) =>
        Guid.TryParse(text, out var id) ? id : throw Faults.InvalidComponent(kind, text, "its id is not a GUID.");

    /// <summary>Labels such as &lt;displayname description="Name" languagecode="1033"/&gt; under a container.</summary>
    public static Labels Labels(this XElement? container, string element) => new(
        (container?.Elements(element) ?? [])
            .Where(e => e.Attr("description").Length > 0)
            .GroupBy(e => int.TryParse(e.Attr("languagecode"), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : Metadata.Labels.English)
            .ToDictionary(g => g.Key, g => g.First().Attr("description")));

    /// <summary>Everything inside an element as text, as forms, views and site maps are kept.</summary>
    public static string Inner(this XElement element) =>
        string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))).Trim();
}
