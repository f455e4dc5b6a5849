using System.Text.Json;
using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Seed;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

/// <summary>Components that are folders of the zip instead of parts of customizations.xml: custom APIs and environment variables.</summary>
internal static class FileComponents
{
    private const string Apis = "customapis/";
    private const string Variables = "environmentvariabledefinitions/";

    public static bool IsKnown(string path) => path.StartsWith(Apis, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Variables, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ComponentRow> Read(SolutionArchive archive) =>
        archive.Paths.SelectMany(path => Read(archive, path));

    private static IEnumerable<ComponentRow> Read(SolutionArchive archive, string path) => (Path.GetFileName(path), IsKnown(path)) switch
    {
        ("customapi.xml", true) => [Api(archive.Xml(path))],
        ("customapirequestparameter.xml", true) => [Parameter(archive.Xml(path), ApiOf(path), "Custom API parameter", "customapirequestparameter")],
        ("customapiresponseproperty.xml", true) => [Parameter(archive.Xml(path), ApiOf(path), "Custom API property", "customapiresponseproperty")],
        ("environmentvariabledefinition.xml", true) => [Variable(archive.Xml(path))],
        ("environmentvariablevalues.json", true) => Values(archive.Find(path)!, path.Split('/')[1]),
        _ => [],
    };

    private static Guid ApiId(string name) => NameBasedGuid.Of("customapi", name.ToLowerInvariant());

    private static string ApiOf(string path) => path.Split('/')[1];

    private static string? Label(XElement element, string child) => element.Element(child)?.Attr("default") is { Length: > 0 } text ? text : null;

    private static ComponentRow Api(XElement api)
    {
        var name = api.Attr("uniquename");
        var plugin = api.Element("plugintypeid")?.TextOrNull("plugintypeid") ?? api.Element("plugintypeid")?.TextOrNull("plugintypeexportkey") ?? api.TextOrNull("plugintypeexportkey");
        return new ComponentRow("Custom API", "customapi", ApiId(name), name, new AttributeCollection
        {
            ["uniquename"] = name,
            ["name"] = api.TextOrNull("name") ?? name,
            ["displayname"] = Label(api, "displayname"),
            ["description"] = Label(api, "description"),
            ["bindingtype"] = new OptionSetValue(api.Int("bindingtype") ?? 0),
            ["boundentitylogicalname"] = api.TextOrNull("boundentitylogicalname"),
            ["executeprivilegename"] = api.TextOrNull("executeprivilegename"),
            ["isfunction"] = api.Flag("isfunction"),
            ["isprivate"] = api.Flag("isprivate"),
            ["allowedcustomprocessingsteptype"] = new OptionSetValue(api.Int("allowedcustomprocessingsteptype") ?? 0),
            ["workflowsdkstepenabled"] = api.Flag("workflowsdkstepenabled"),
            ["plugintypeid"] = plugin is null ? null : new EntityReference("plugintype", SolutionXml.Id("plug-in type of the custom API " + name, plugin)),
            ["sdkmessageid"] = new EntityReference("sdkmessage", MessageSeed.IdOf(name)),
        });
    }

    private static ComponentRow Parameter(XElement parameter, string api, string kind, string table)
    {
        var name = parameter.Attr("uniquename");
        var values = new AttributeCollection
        {
            ["customapiid"] = new EntityReference("customapi", ApiId(api)),
            ["uniquename"] = name,
            ["name"] = parameter.TextOrNull("name") ?? name,
            ["displayname"] = Label(parameter, "displayname"),
            ["description"] = Label(parameter, "description"),
            ["logicalentityname"] = parameter.TextOrNull("logicalentityname") ?? parameter.TextOrNull("entitylogicalname"),
            ["type"] = new OptionSetValue(parameter.Int("type") ?? throw Faults.InvalidComponent(kind, $"{api}.{name}", "it has no type.")),
        };
        if (table == "customapirequestparameter")
            values["isoptional"] = parameter.Flag("isoptional");
        return new ComponentRow(kind, table, NameBasedGuid.Of(table, $"{api}|{name}".ToLowerInvariant()), $"{api}.{name}", values);
    }

    private static Guid VariableId(string schemaName) => NameBasedGuid.Of("environmentvariabledefinition", schemaName.ToLowerInvariant());

    private static ComponentRow Variable(XElement variable)
    {
        var name = variable.Attr("schemaname");
        return new ComponentRow("Environment variable", "environmentvariabledefinition", VariableId(name), name, new AttributeCollection
        {
            ["schemaname"] = name,
            ["displayname"] = Label(variable, "displayname"),
            ["description"] = Label(variable, "description"),
            ["type"] = new OptionSetValue(variable.Int("type") ?? 100000000),
            ["defaultvalue"] = variable.TextOrNull("defaultvalue"),
            ["isrequired"] = variable.Flag("isrequired"),
            ["secretstore"] = variable.Int("secretstore") is { } store ? new OptionSetValue(store) : null,
        });
    }

    private static IEnumerable<ComponentRow> Values(byte[] json, string variable)
    {
        using var document = JsonDocument.Parse(json);
        var values = document.RootElement.GetProperty("environmentvariablevalues").GetProperty("environmentvariablevalue");
        foreach (var value in values.ValueKind == JsonValueKind.Array ? values.EnumerateArray().ToList() : [values])
        {
            var id = value.TryGetProperty("@environmentvariablevalueid", out var given) && Guid.TryParse(given.GetString(), out var guid) ? guid : NameBasedGuid.Of("environmentvariablevalue", variable.ToLowerInvariant());
            yield return new ComponentRow("Environment variable value", "environmentvariablevalue", id, variable, new AttributeCollection
            {
                ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", VariableId(variable)),
                ["schemaname"] = variable,
                ["value"] = value.GetProperty("value").GetString(),
            });
        }
    }
}
