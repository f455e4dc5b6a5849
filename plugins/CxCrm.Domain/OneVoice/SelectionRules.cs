using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.OneVoice;

/// <summary>What a selection of customers may hold: conditions and links, and not too many of them. Anything else is refused by name, never dropped in silence.</summary>
internal static class SelectionRules
{
    /// <summary>The longest selection, in characters.</summary>
    public const int LongestText = 8000;

    public const int MostConditions = 50;

    public const int MostLinks = 5;

    /// <summary>Values in all conditions together.</summary>
    public const int MostValues = 500;

    /// <summary>The value of the contact's privacy state that says active.</summary>
    public const string ActivePrivacy = "773000000";

    private static readonly string[] Tables = ["contact", "account"];

    // What a designer writes around the conditions; it selects nothing and is left out.
    private static readonly string[] Ignored = ["attribute", "all-attributes", "order"];
    private static readonly string[] FetchAttributes = ["version", "output-format", "mapping", "distinct", "no-lock", "savedqueryid"];

    public static XElement Entity(string fetchXml)
    {
        if (fetchXml.Length > LongestText)
            throw new UserFault(ErrorCode.SelectionTooLarge, LongestText, MostConditions, MostLinks, MostValues);
        var fetch = Read(fetchXml);
        if (fetch.Name.LocalName != "fetch" || fetch.Elements().Count() != 1 || fetch.Elements().Single().Name.LocalName != "entity")
            throw new UserFault(ErrorCode.SelectionNotReadable);
        RefuseOthers(fetch, FetchAttributes);
        var entity = fetch.Elements().Single();
        if (!Tables.Contains((string?)entity.Attribute("name"), StringComparer.Ordinal))
            throw new UserFault(ErrorCode.SelectionNotOfCustomers);
        var copy = Copy(entity);
        CheckSize(copy);
        return copy;
    }

    private static XElement Read(string text)
    {
        // Entities could make a short text grow without end.
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException)
        {
            throw new UserFault(ErrorCode.SelectionNotReadable);
        }
    }

    private static XElement Copy(XElement scope)
    {
        string[] allowed = scope.Name.LocalName switch
        {
            "entity" => ["name", "enableprefiltering", "prefilterparametername"],
            "link-entity" => ["name", "from", "to", "alias", "link-type", "intersect", "visible"],
            "filter" => ["type", "isquickfindfields"],
            "condition" => ["attribute", "operator", "value", "uiname", "uitype", "uihidden"],
            "value" => ["uiname", "uitype"],
            _ => throw Refused(scope.Name.LocalName),
        };
        RefuseOthers(scope, allowed);
        CheckShape(scope);
        var copy = new XElement(scope.Name.LocalName, scope.Attributes().Where(IsMeaning).Select(attribute => new XAttribute(attribute)));
        if (scope.Name.LocalName == "value")
            copy.Value = scope.Value;
        else
            copy.Add(scope.Elements().Where(child => !Ignored.Contains(child.Name.LocalName, StringComparer.Ordinal)).Select(Copy));
        return copy;
    }

    private static void CheckShape(XElement scope)
    {
        string[] needed = scope.Name.LocalName switch
        {
            "link-entity" => ["name", "from", "to"],
            "condition" => ["attribute", "operator"],
            _ => [],
        };
        if (needed.FirstOrDefault(name => string.IsNullOrWhiteSpace((string?)scope.Attribute(name))) is { } missing)
            throw Refused(scope.Name.LocalName + " (" + missing + ")");
        if ((string?)scope.Attribute("link-type") is { } type && type is not ("inner" or "outer"))
            throw Refused("link-type " + type);
        if (scope.Name.LocalName == "filter" && (string?)scope.Attribute("type") is { } joined && joined is not ("and" or "or"))
            throw Refused("type " + joined);
    }

    // An alias names a link for others to refer to, which nothing here may; two alike would be refused by Dataverse.
    private static bool IsMeaning(XAttribute attribute) =>
        attribute.Name.LocalName is not ("alias" or "uiname" or "uitype" or "uihidden" or "visible" or "intersect" or "isquickfindfields" or "enableprefiltering" or "prefilterparametername");

    private static void RefuseOthers(XElement element, IEnumerable<string> allowed)
    {
        if (element.Name.NamespaceName.Length > 0)
            throw Refused(element.Name.NamespaceName);
        if (element.Attributes().FirstOrDefault(attribute => !allowed.Contains(attribute.Name.LocalName, StringComparer.Ordinal)) is { } other)
            throw Refused(other.Name.LocalName);
    }

    private static void CheckSize(XElement entity)
    {
        var conditions = entity.Descendants("condition").Count();
        var values = entity.Descendants("value").Count();
        // Written anew it may be longer than it came, since quotation marks are escaped; that text is what is kept.
        var isLong = new XElement("fetch", new XElement(entity)).ToString(SaveOptions.DisableFormatting).Length > LongestText;
        if (isLong || conditions > MostConditions || values > MostValues || entity.Descendants("link-entity").Count() > MostLinks)
            throw new UserFault(ErrorCode.SelectionTooLarge, LongestText, MostConditions, MostLinks, MostValues);
    }

    private static UserFault Refused(string what) => new(ErrorCode.SelectionNotAllowed, what);
}
