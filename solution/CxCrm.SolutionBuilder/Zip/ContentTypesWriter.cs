using System.Xml.Linq;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes <c>[Content_Types].xml</c>: one default for each extension in the zip, and one override for each file without any.</summary>
internal static class ContentTypesWriter
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Octets = "application/octet-stream";

    public static XElement Write(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        var extensions = all.Select(Path.GetExtension).Where(e => e!.Length > 1).Select(e => e![1..]).Distinct().Order(StringComparer.Ordinal);
        var bare = all.Where(p => Path.GetExtension(p).Length <= 1).Order(StringComparer.Ordinal);
        return new(Types + "Types",
            extensions.Select(e => new XElement(Types + "Default", new XAttribute("Extension", e), new XAttribute("ContentType", Octets))),
            bare.Select(p => new XElement(Types + "Override", new XAttribute("PartName", "/" + p), new XAttribute("ContentType", Octets))));
    }
}
