using System.Xml.Linq;
using LocalDataverse.Import.Components;

namespace LocalDataverse.Import;

/// <summary>Names the parts of a file that the engine does not use, so that nothing is passed over in silence.</summary>
internal static class UnreadParts
{
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "Entities", "Roles", "FieldSecurityProfiles", "EntityRelationships", "optionsets", "Dashboards", "WebResources",
        "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Languages",
    };

    private static readonly string[] ReadFolders = ["WebResources/", "PluginAssemblies/"];

    public static void Report(XElement customizations, SolutionArchive archive, ImportLog log)
    {
        foreach (var part in customizations.Elements().Where(s => !Read.Contains(s.Name.LocalName)).SelectMany(s => s.Elements()))
            log.Ignored(part.Name.LocalName, NameOf(part), $"components of {part.Parent!.Name.LocalName} are not supported");
        foreach (var ribbon in customizations.Descendants("RibbonDiffXml").Where(r => r.Element("CustomActions")?.HasElements == true))
            log.Ignored("Commands", ribbon.Parent?.Element("Name")?.Value.Trim() ?? "application", "commands of the ribbon are not run by the engine");
        foreach (var path in archive.Paths.Where(IsUnread))
            log.Ignored("File", path, "components of this kind are not supported");
    }

    private static bool IsUnread(string path) =>
        path.Contains('/', StringComparison.Ordinal) && !FileComponents.IsKnown(path) && !Array.Exists(ReadFolders, f => path.StartsWith(f, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(XElement part)
    {
        foreach (var name in new[] { "Name", "UniqueName", "name", "connectionreferencelogicalname", "id" })
        {
            if (part.Attribute(name)?.Value is { Length: > 0 } attribute)
                return attribute;
            if (part.TextOrNull(name) is { } text)
                return text;
        }

        return "";
    }
}
