using System.Reflection;
using System.Security.Cryptography;
using System.Xml.Linq;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

/// <summary>Plug-in assemblies with their types, and the steps with their images.</summary>
internal static class PluginComponents
{
    public static IEnumerable<ComponentRow> Assemblies(XElement customizations, SolutionArchive archive)
    {
        foreach (var assembly in customizations.Element("SolutionPluginAssemblies")?.Elements("PluginAssembly") ?? [])
        {
            var name = new AssemblyName(assembly.Attr("FullName"));
            var id = SolutionXml.Id("plug-in assembly", assembly.Attr("PluginAssemblyId"));
            var content = archive.Find(assembly.Text("FileName")) ?? throw Faults.InvalidComponent("plug-in assembly", name.Name ?? "", $"the file has no '{assembly.Text("FileName")}'.");
            yield return Assembly(assembly, name, id, content);
            foreach (var type in assembly.Element("PluginTypes")?.Elements("PluginType") ?? [])
                yield return Type(type, name, id);
        }
    }

    /// <param name="customizations">Root of customizations.xml.</param>
    /// <param name="typeOf">Id of the plug-in type a step names, from the file or from what is installed.</param>
    /// <param name="filterOf">Id of the filter that binds a message to a table.</param>
    public static IEnumerable<ComponentRow> Steps(XElement customizations, Func<XElement, Guid> typeOf, Func<Guid, string, Guid> filterOf)
    {
        foreach (var step in customizations.Element("SdkMessageProcessingSteps")?.Elements("SdkMessageProcessingStep") ?? [])
        {
            var id = SolutionXml.Id("step", step.Attr("SdkMessageProcessingStepId"));
            yield return Step(step, id, typeOf(step), filterOf);
            foreach (var image in step.Element("SdkMessageProcessingStepImages")?.Elements("SdkMessageProcessingStepImage") ?? [])
                yield return Image(image, id, step.Attr("Name"));
        }
    }

    /// <summary>Id of a type in the file; types without one get it from their name.</summary>
    public static Guid TypeId(string id, string name) => Guid.TryParse(id, out var given) ? given : NameBasedGuid.Of("plugintype", name);

    private static ComponentRow Assembly(XElement assembly, AssemblyName name, Guid id, byte[] content) => new(
        "Plug-in assembly", "pluginassembly", id, name.Name ?? "", new AttributeCollection
        {
            ["name"] = name.Name,
            ["version"] = name.Version?.ToString(),
            ["culture"] = string.IsNullOrEmpty(name.CultureName) ? "neutral" : name.CultureName,
            ["publickeytoken"] = Token(name),
            ["major"] = name.Version?.Major,
            ["minor"] = name.Version?.Minor,
            ["isolationmode"] = new OptionSetValue(assembly.Int("IsolationMode") ?? 2),
            ["sourcetype"] = new OptionSetValue(assembly.Int("SourceType") ?? 0),
            ["content"] = Convert.ToBase64String(content),
            ["sourcehash"] = Convert.ToHexStringLower(SHA256.HashData(content)),
        });

    private static ComponentRow Type(XElement type, AssemblyName assembly, Guid assemblyId)
    {
        var name = type.Attr("Name");
        return new ComponentRow("Plug-in type", "plugintype", TypeId(type.Attr("PluginTypeId"), type.Attr("AssemblyQualifiedName")), name, new AttributeCollection
        {
            ["typename"] = name,
            ["name"] = name,
            ["friendlyname"] = type.Text("FriendlyName"),
            ["pluginassemblyid"] = new EntityReference("pluginassembly", assemblyId),
            ["assemblyname"] = assembly.Name,
            ["version"] = assembly.Version?.ToString(),
            ["culture"] = string.IsNullOrEmpty(assembly.CultureName) ? "neutral" : assembly.CultureName,
            ["publickeytoken"] = Token(assembly),
            ["major"] = assembly.Version?.Major,
            ["minor"] = assembly.Version?.Minor,
            ["plugintypeexportkey"] = type.Attr("PluginTypeId"),
        });
    }

    private static ComponentRow Step(XElement step, Guid id, Guid type, Func<Guid, string, Guid> filterOf)
    {
        var message = SolutionXml.Id("message of the step " + step.Attr("Name"), step.Text("SdkMessageId"));
        var table = step.TextOrNull("PrimaryEntity")?.ToLowerInvariant();
        return new ComponentRow("Step", "sdkmessageprocessingstep", id, step.Attr("Name"), new AttributeCollection
        {
            ["name"] = step.Attr("Name"),
            ["description"] = step.Text("Description"),
            ["sdkmessageid"] = new EntityReference("sdkmessage", message),
            ["sdkmessagefilterid"] = table is null or "none" ? null : new EntityReference("sdkmessagefilter", filterOf(message, table)),
            ["plugintypeid"] = new EntityReference("plugintype", type),
            ["eventhandler"] = new EntityReference("plugintype", type),
            ["configuration"] = step.Text("Configuration"),
            ["filteringattributes"] = step.Text("FilteringAttributes"),
            ["stage"] = new OptionSetValue(step.Int("Stage") ?? 40),
            ["mode"] = new OptionSetValue(step.Int("Mode") ?? 0),
            ["rank"] = step.Int("Rank") ?? 1,
            ["asyncautodelete"] = step.Flag("AsyncAutoDelete"),
            ["invocationsource"] = new OptionSetValue(step.Int("InvocationSource") ?? 0),
            ["supporteddeployment"] = new OptionSetValue(step.Int("SupportedDeployment") ?? 0),
        });
    }

    private static ComponentRow Image(XElement image, Guid step, string stepName)
    {
        var alias = image.Text("EntityAlias");
        var id = Guid.TryParse(image.Text("SdkMessageProcessingStepImageId"), out var given) ? given : NameBasedGuid.Of("stepimage", $"{step:D}|{alias}");
        return new ComponentRow("Step image", "sdkmessageprocessingstepimage", id, $"{stepName}: {alias}", new AttributeCollection
        {
            ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", step),
            ["name"] = image.Attr("Name"),
            ["entityalias"] = alias,
            ["attributes"] = image.Text("Attributes"),
            ["imagetype"] = new OptionSetValue(image.Int("ImageType") ?? 0),
            ["messagepropertyname"] = image.TextOrNull("MessagePropertyName") ?? "Target",
        });
    }

    private static string? Token(AssemblyName name) =>
        name.GetPublicKeyToken() is { Length: > 0 } token ? Convert.ToHexStringLower(token) : null;
}
