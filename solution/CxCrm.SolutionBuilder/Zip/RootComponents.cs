using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>
/// Lists the root components of the manifest. Tables of ours come whole (behavior 0), standard ones as shells (2) whose new forms stand by
/// themselves. Columns, relationships, keys, views, charts, custom APIs and environment variables are never listed.
/// </summary>
internal static class RootComponents
{
    public static IEnumerable<XElement> Write(Package package)
    {
        var model = package.Model;
        List<XElement> components =
        [
            .. package.Tables.Select(t => Named(1, t.LogicalName, t.IsExtension ? 2 : 0)),
            .. model.Choices.Select(c => Named(9, c.Name)),
            .. model.Roles.Select(r => Identified(20, package.RoleId(r))),
            .. package.Tables.Where(t => t.IsExtension).SelectMany(t => t.Forms.Select(f => Identified(60, package.FormId(t, f)))),
            .. model.Dashboards.Select(d => Identified(60, package.DashboardId(d))),
            .. model.WebResources.Select(r => Named(61, r.Name)),
            .. model.SecurityProfiles.Select(p => Identified(70, package.ProfileId(p))),
            .. AppParts(model.App),
            .. AssemblyParts(package),
        ];
        return components.OrderBy(c => (int)c.Attribute("type")!).ThenBy(Key, StringComparer.Ordinal);
    }

    private static IEnumerable<XElement> AppParts(App? app) => app is null ? [] : [Named(62, app.UniqueName), Named(80, app.UniqueName)];

    private static IEnumerable<XElement> AssemblyParts(Package package)
    {
        if (package.Plugins is null)
            return [];
        return [Assembly(package), .. StepWriter.Steps(package).Select(s => Identified(92, StepWriter.Id(s.Type, s.Step, package)))];
    }

    private static XElement Assembly(Package package) =>
        new("RootComponent",
            new XAttribute("type", 91),
            new XAttribute("id", Markup.Braced(PluginAssemblyWriter.Id(package))),
            new XAttribute("schemaName", package.Plugins!.FullName),
            new XAttribute("behavior", "0"));

    private static string Key(XElement component) => (string?)component.Attribute("schemaName") ?? (string)component.Attribute("id")!;

    private static XElement Named(int type, string name, int behavior = 0) =>
        new("RootComponent", new XAttribute("type", type), new XAttribute("schemaName", name), new XAttribute("behavior", behavior));

    private static XElement Identified(int type, Guid id) =>
        new("RootComponent", new XAttribute("type", type), new XAttribute("id", Markup.Braced(id)), new XAttribute("behavior", "0"));
}
