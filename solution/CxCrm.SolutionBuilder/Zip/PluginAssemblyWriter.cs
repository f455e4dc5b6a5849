using System.Xml.Linq;
using CxCrm.SolutionBuilder.Assembly;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the plug-in assembly and its types; the DLL is a separate file of the zip.</summary>
internal static class PluginAssemblyWriter
{
    public static Guid Id(Package package) => package.Ids.For("assembly", package.Plugins!.Name);

    public static Guid TypeId(PluginType type, Package package) => package.Ids.For("type", type.FullName);

    public static string QualifiedName(PluginType type, Package package) => $"{type.FullName}, {package.Plugins!.FullName}";

    /// <summary>The file in the zip; server exports leave the dots out of its name.</summary>
    public static string FileName(Package package)
    {
        var name = package.Plugins!.Name.Replace(".", "", StringComparison.Ordinal);
        return $"PluginAssemblies/{name}-{Markup.Plain(Id(package)).ToUpperInvariant()}/{name}.dll";
    }

    public static XElement Write(Package package) =>
        new("PluginAssembly",
            new XAttribute("FullName", package.Plugins!.FullName),
            new XAttribute("PluginAssemblyId", Markup.Plain(Id(package))),
            new XAttribute("CustomizationLevel", "1"),
            new XElement("IsolationMode", "2"),
            new XElement("SourceType", "0"),
            new XElement("IntroducedVersion", package.Version),
            new XElement("FileName", "/" + FileName(package)),
            new XElement("PluginTypes", package.Plugins.Types.Select(t => Type(t, package))));

    private static XElement Type(PluginType type, Package package) =>
        new("PluginType",
            new XAttribute("AssemblyQualifiedName", QualifiedName(type, package)),
            new XAttribute("PluginTypeId", Markup.Plain(TypeId(type, package))),
            new XAttribute("Name", type.FullName),
            new XElement("FriendlyName", type.FullName));
}
