using System.Xml.Linq;
using CxCrm.SolutionBuilder.Assembly;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the steps with their images. They are not customizable: a changed rule is no longer the rule.</summary>
internal static class StepWriter
{
    /// <summary>The type code of plug-in types, as every exported step has it.</summary>
    private const int PluginTypeCode = 4602;

    public static IEnumerable<(PluginType Type, Step Step)> Steps(Package package) =>
        package.Plugins is { } plugins ? plugins.Types.SelectMany(t => t.Steps.Select(s => (t, s))) : [];

    public static Guid Id(PluginType type, Step step, Package package) => package.Ids.For("step", Path(type, step));

    public static XElement Write(PluginType type, Step step, Package package) =>
        new("SdkMessageProcessingStep",
            new XAttribute("Name", $"{type.FullName}: {step.Message} of {step.Table}"),
            new XAttribute("SdkMessageProcessingStepId", Markup.Braced(Id(type, step, package))),
            new XElement("SdkMessageId", SdkMessages.IdOf(step.Message)),
            new XElement("PluginTypeName", PluginAssemblyWriter.QualifiedName(type, package)),
            new XElement("PluginTypeId", Markup.Plain(PluginAssemblyWriter.TypeId(type, package))),
            new XElement("PrimaryEntity", step.Table),
            Markup.Flag("AsyncAutoDelete", step.IsAsync),
            new XElement("Description", Short(step.Why)),
            Markup.Empty("FilteringAttributes").Holding(string.Join(',', step.Filter)),
            new XElement("InvocationSource", "0"),
            new XElement("Mode", step.Mode),
            new XElement("Rank", step.Rank),
            new XElement("EventHandlerTypeCode", PluginTypeCode),
            new XElement("Stage", step.Stage),
            Markup.Flag("IsCustomizable", false),
            Markup.Flag("IsHidden", false),
            new XElement("SupportedDeployment", "0"),
            new XElement("IntroducedVersion", package.Version),
            new XElement("SdkMessageProcessingStepImages", type.Images.Where(i => i.Fits(step)).Select(i => Image(i, type, step, package))));

    private static XElement Image(Image image, PluginType type, Step step, Package package) =>
        new("SdkMessageProcessingStepImage",
            new XAttribute("Name", image.Alias),
            new XElement("SdkMessageProcessingStepImageId", Markup.Braced(package.Ids.For("image", $"{Path(type, step)}/{(image.IsPre ? "pre" : "post")}/{image.Alias}"))),
            new XElement("Attributes", string.Join(',', image.Columns)),
            new XElement("EntityAlias", image.Alias),
            new XElement("ImageType", image.IsPre ? "0" : "1"),
            new XElement("MessagePropertyName", MessageProperty(step.Message)),
            Markup.Flag("IsCustomizable", false));

    private static string MessageProperty(string message) => message switch
    {
        "Create" => "Id",
        "SetState" => "EntityMoniker",
        _ => "Target",
    };

    private static string Path(PluginType type, Step step) =>
        string.Create(CultureInfo.InvariantCulture, $"{type.FullName}/{step.Message}/{step.Table}/{step.Stage}/{step.Mode}");

    /// <summary>A step's description holds at most 256 characters.</summary>
    private static string Short(string text) => text.Length <= 256 ? text : text[..253] + "...";
}
