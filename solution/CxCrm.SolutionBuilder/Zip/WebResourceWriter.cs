using System.Text.RegularExpressions;
using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the web resources; their contents are separate files of the zip.</summary>
internal static partial class WebResourceWriter
{
    private const int LongestStem = 50;

    public static IEnumerable<XElement> Write(Package package) => package.Model.WebResources.Select(r => Resource(r, package));

    /// <summary>The file in the zip: the name without other characters than letters, digits, _ and -, cut at 50, and the id.</summary>
    public static string FileName(WebResource resource, Package package)
    {
        var stem = Illegal().Replace(resource.Name, "");
        return "WebResources/" + stem[..Math.Min(stem.Length, LongestStem)] + Markup.Plain(package.WebResourceId(resource.Name)).ToUpperInvariant();
    }

    private static XElement Resource(WebResource resource, Package package) =>
        new("WebResource",
            new XElement("WebResourceId", Markup.Braced(package.WebResourceId(resource.Name))),
            new XElement("Name", resource.Name),
            new XElement("DisplayName", resource.Labels?.English ?? resource.Name),
            new XElement("LanguageCode", Labels.Base),
            new XElement("WebResourceType", WebResourceKind.Of(resource.Name)),
            new XElement("IntroducedVersion", package.Version),
            Markup.Flag("IsEnabledForMobileClient", false),
            Markup.Flag("IsAvailableForMobileOffline", false),
            Markup.Flag("IsCustomizable", true),
            Markup.Flag("CanBeDeleted", true),
            Markup.Flag("IsHidden", false),
            new XElement("FileName", "/" + FileName(resource, package)));

    [GeneratedRegex("[^A-Za-z0-9_-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Illegal();
}
