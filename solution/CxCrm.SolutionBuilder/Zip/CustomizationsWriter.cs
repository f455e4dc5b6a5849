using System.Xml.Linq;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Composes <c>customizations.xml</c>: every section in the order of exports, whether it holds anything or not where exports do so.</summary>
internal static class CustomizationsWriter
{
    public static XElement Write(Package package)
    {
        var model = package.Model;
        return new("ImportExportXml",
            new XAttribute(XNamespace.Xmlns + "xsi", Markup.Instance),
            new XElement("Entities", package.Tables.Select(t => TableWriter.Write(t, package))),
            new XElement("Roles", RoleWriter.Write(package)),
            new XElement("Workflows"),
            new XElement("FieldSecurityProfiles", SecurityProfileWriter.Write(package)),
            new XElement("Templates"),
            new XElement("EntityMaps"),
            new XElement("EntityRelationships", RelationshipWriter.Write(package)),
            new XElement("OrganizationSettings"),
            new XElement("optionsets", model.Choices.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => OptionSetWriter.Global(c, package.Version))),
            Section("Dashboards", model.Dashboards.Select(d => DashboardWriter.Write(d, package))),
            Section("WebResources", WebResourceWriter.Write(package)),
            new XElement("CustomControls"),
            Section("SolutionPluginAssemblies", package.Plugins is null ? [] : [PluginAssemblyWriter.Write(package)]),
            Section("SdkMessageProcessingSteps", StepWriter.Steps(package).Select(s => StepWriter.Write(s.Type, s.Step, package))),
            Section("AppModuleSiteMaps", model.App is { } map ? [SiteMapWriter.Write(map, package)] : []),
            Section("AppModules", model.App is { } app ? [AppWriter.Write(app, package)] : []),
            new XElement("EntityDataProviders"),
            new XElement("Languages", model.Solution.Languages.Select(l => l.Lcid).Order().Select(l => new XElement("Language", l))));
    }

    private static XElement? Section(string name, IEnumerable<XElement> components)
    {
        var all = components.ToList();
        return all.Count == 0 ? null : new(name, all);
    }
}
