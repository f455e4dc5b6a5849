using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>The small shapes that recur in solution files.</summary>
internal static class Markup
{
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>A GUID as ids of forms, views and steps are written: <c>{lower-case}</c>.</summary>
    public static string Braced(Guid id) => id.ToString("B");

    public static string Plain(Guid id) => id.ToString("D");

    public static XElement Flag(string name, bool value) => new(name, value ? "1" : "0");

    /// <summary>One element per language, the base language first.</summary>
    public static IEnumerable<XElement> Each(string name, Labels labels, string attribute = "description") =>
        labels.Texts.OrderBy(t => t.Key != Labels.Base).ThenBy(t => t.Key)
            .Select(t => new XElement(name, new XAttribute(attribute, t.Value), new XAttribute("languagecode", t.Key)));

    public static XElement Labelled(string list, string item, Labels labels) => new(list, Each(item, labels));

    public static XElement Names(Labels labels) => Labelled("LocalizedNames", "LocalizedName", labels);

    public static XElement Description(string english) =>
        new("Descriptions", new XElement("Description", new XAttribute("description", english), new XAttribute("languagecode", Labels.Base)));

    /// <summary>An element that is written with a start and an end tag even when it holds nothing.</summary>
    public static XElement Empty(string name) => new(name, "");

    public static XElement Holding(this XElement element, string text)
    {
        element.Value = text;
        return element;
    }

    public static string Number(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
