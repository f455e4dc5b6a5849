using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Query.Tree;

namespace LocalDataverse.Query.Parsing;

/// <summary>
/// FetchXML to a query tree. Unknown elements and attributes are refused by name
/// (Microsoft Learn: FetchXML reference; the published Fetch.xsd names what exists).
/// </summary>
public static class FetchXmlParser
{
    private const int LargestPage = 5000;
    private const int LargestText = 1_000_000;

    private static readonly string[] FetchAttributes =
        ["version", "mapping", "output-format", "top", "count", "page", "paging-cookie", "distinct", "aggregate", "returntotalrecordcount", "no-lock", "latematerialize", "useraworderby", "utc-offset", "aggregatelimit", "options", "datasource", "savedqueryid", "min-active-row-version"];

    public static QueryTree Parse(string fetchXml)
    {
        var fetch = Load(fetchXml);
        Know(fetch, ["entity"], FetchAttributes);
        var entity = fetch.Element("entity") ?? throw Faults.InvalidFetch("fetch has no entity element.");
        var scope = new FetchScope(IsTrue(fetch, "aggregate"));
        var from = scope.Table(entity, null);
        return new QueryTree
        {
            From = from,
            Orders = scope.Orders,
            Top = Whole(fetch, "top", 1, LargestPage),
            Page = Page(fetch),
            Distinct = IsTrue(fetch, "distinct"),
            Aggregate = scope.IsAggregate,
            ReturnTotalCount = IsTrue(fetch, "returntotalrecordcount"),
        };
    }

    internal static void Know(XElement element, string[] children, string[] attributes)
    {
        foreach (var attribute in element.Attributes())
        {
            if (!attributes.Contains(attribute.Name.LocalName, StringComparer.Ordinal))
                throw Faults.InvalidFetch($"The attribute '{attribute.Name.LocalName}' is not known on '{element.Name.LocalName}'.");
        }

        foreach (var child in element.Elements())
        {
            if (!children.Contains(child.Name.LocalName, StringComparer.Ordinal))
                throw Faults.InvalidFetch($"The element '{child.Name.LocalName}' is not known inside '{element.Name.LocalName}'.");
        }
    }

    internal static string Needed(XElement element, string name) =>
        (string?)element.Attribute(name) is { Length: > 0 } value
            ? value
            : throw Faults.InvalidFetch($"'{element.Name.LocalName}' needs the attribute '{name}'.");

    internal static bool IsTrue(XElement element, string name) =>
        (string?)element.Attribute(name) switch
        {
            null or "" or "false" or "0" => false,
            "true" or "1" => true,
            var other => throw Faults.InvalidFetch($"'{other}' is not a value for '{name}': true or false."),
        };

    private static XElement Load(string fetchXml)
    {
        if (fetchXml.Length > LargestText)
            throw Faults.InvalidFetch("the text is longer than 1,000,000 characters.");
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(fetchXml), settings);
            var root = XDocument.Load(reader).Root!;
            return root.Name.LocalName == "fetch" ? root : throw Faults.InvalidFetch($"the root element is '{root.Name.LocalName}', not 'fetch'.");
        }
        catch (XmlException broken)
        {
            throw Faults.InvalidFetch(broken.Message);
        }
    }

    private static PageRequest? Page(XElement fetch)
    {
        var size = Whole(fetch, "count", 1, LargestPage);
        var number = Whole(fetch, "page", 1, int.MaxValue);
        return size is null && number is null ? null : new PageRequest(number ?? 1, size ?? LargestPage, (string?)fetch.Attribute("paging-cookie"));
    }

    private static int? Whole(XElement element, string name, int least, int most)
    {
        var text = (string?)element.Attribute(name);
        if (string.IsNullOrEmpty(text))
            return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < least || value > most)
            throw Faults.InvalidFetch($"'{text}' is not a value for '{name}': a whole number from {least} to {most}.");
        return value;
    }
}
