using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the environment variables: definitions only, since values belong to an environment.</summary>
internal static class SettingWriter
{
    public static IEnumerable<(string Path, XElement Content)> Write(Package package) =>
        package.Model.Settings.OrderBy(s => s.SchemaName, StringComparer.Ordinal)
            .Select(s => ($"environmentvariabledefinitions/{s.SchemaName}/environmentvariabledefinition.xml", Definition(s, package.Version)));

    private static XElement Definition(Setting setting, string version) =>
        new("environmentvariabledefinition",
            new XAttribute("schemaname", setting.SchemaName),
            setting.Default is { } value ? new XElement("defaultvalue", value) : null,
            Text("description", setting.Description),
            Text("displayname", setting.Labels),
            new XElement("introducedversion", version),
            Markup.Flag("iscustomizable", true),
            Markup.Flag("isrequired", setting.Required),
            new XElement("secretstore", "0"),
            new XElement("type", (int)setting.Type));

    private static XElement Text(string name, Labels labels) =>
        new(name, new XAttribute("default", labels.English), Markup.Each("label", labels));
}
