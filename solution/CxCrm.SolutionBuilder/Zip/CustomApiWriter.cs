using System.Xml.Linq;
using CxCrm.SolutionBuilder.Assembly;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the custom APIs: a folder of small files each, as Microsoft documents it ("Create a custom API with solution files").</summary>
internal static class CustomApiWriter
{
    public static IEnumerable<(string Path, XElement Content)> Write(Package package)
    {
        if (package.Plugins is not { } plugins)
            yield break;
        foreach (var type in plugins.Types.Where(t => t.CustomApi is not null).OrderBy(t => t.CustomApi!.Name, StringComparer.Ordinal))
        {
            var api = type.CustomApi!;
            var folder = $"customapis/{api.Name}";
            yield return ($"{folder}/customapi.xml", Api(api, type, package));
            foreach (var parameter in api.Request)
                yield return ($"{folder}/customapirequestparameters/{parameter.Name}/customapirequestparameter.xml", Property("customapirequestparameter", api, parameter));
            foreach (var property in api.Response)
                yield return ($"{folder}/customapiresponseproperties/{property.Name}/customapiresponseproperty.xml", Property("customapiresponseproperty", api, property));
        }
    }

    private static XElement Api(CustomApi api, PluginType type, Package package) =>
        new("customapi",
            new XAttribute("uniquename", api.Name),
            new XElement("allowedcustomprocessingsteptype", "0"),
            new XElement("bindingtype", api.Binding),
            api.Table.Length > 0 ? new XElement("boundentitylogicalname", api.Table) : null,
            Text("description", api.Description.Length > 0 ? api.Description : Words(api.Name)),
            Text("displayname", Words(api.Name)),
            new XElement("executeprivilegename", api.Privilege),
            Markup.Flag("iscustomizable", false),
            Markup.Flag("isfunction", api.IsFunction),
            Markup.Flag("isprivate", false),
            new XElement("name", api.Name),
            new XElement("plugintypeid", new XElement("plugintypeexportkey", Markup.Plain(PluginAssemblyWriter.TypeId(type, package)))),
            Markup.Flag("workflowsdkstepenabled", false));

    /// <summary>A response property has no isoptional: the import refuses it.</summary>
    private static XElement Property(string element, CustomApi api, ApiProperty property) =>
        new(element,
            new XAttribute("uniquename", property.Name),
            Text("description", property.Description.Length > 0 ? property.Description : Words(property.Name)),
            Text("displayname", Words(property.Name)),
            Markup.Flag("iscustomizable", false),
            element == "customapirequestparameter" ? Markup.Flag("isoptional", property.Optional) : null,
            property.Table.Length > 0 ? new XElement("logicalentityname", property.Table) : null,
            new XElement("name", $"{api.Name}.{property.Name}"),
            new XElement("type", property.Type));

    private static XElement Text(string name, string text) =>
        new(name, new XAttribute("default", text), new XElement("label", new XAttribute("description", text), new XAttribute("languagecode", Labels.Base)));

    /// <summary>The name in words: <c>cx_RecordFeedback</c> is "Record feedback".</summary>
    private static string Words(string name)
    {
        var bare = name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..];
        var words = string.Concat(bare.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(bare[i - 1]) ? " " + char.ToLowerInvariant(c) : c.ToString()));
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
