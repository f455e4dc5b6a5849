using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the model-driven app: what it shows and who may open it.</summary>
internal static class AppWriter
{
    public static XElement Write(App app, Package package) =>
        new("AppModule",
            new XElement("UniqueName", app.UniqueName),
            new XElement("IntroducedVersion", package.Version),
            new XElement("WebResourceId", Markup.Plain(package.WebResourceId(app.Icon))),
            Markup.Empty("OptimizedFor"),
            new XElement("statecode", "0"),
            new XElement("statuscode", "1"),
            new XElement("FormFactor", "1"),
            new XElement("ClientType", "4"),
            new XElement("NavigationType", "0"),
            new XElement("AppModuleComponents", Components(app, package)),
            new XElement("AppModuleRoleMaps", Roles(app, package).Select(r => new XElement("Role", new XAttribute("id", Markup.Braced(package.RoleId(r)))))),
            Markup.Names(app.Labels),
            Markup.Description(app.Description));

    private static IEnumerable<Role> Roles(App app, Package package) =>
        package.Model.Roles.Where(r => app.Roles.Count == 0 || app.Roles.Contains(r.Code)).OrderBy(r => r.Name, StringComparer.Ordinal);

    private static IEnumerable<XElement> Components(App app, Package package)
    {
        var entries = app.Areas.SelectMany(a => a.Groups).SelectMany(g => g.Entries).ToList();
        var tables = entries.Select(e => e.Table).OfType<string>().Concat(app.Forms.Keys)
            .Concat(package.Model.OwnTables.Select(t => t.LogicalName)).Distinct().Order(StringComparer.Ordinal);
        foreach (var table in tables)
            yield return Named(1, table);
        foreach (var (table, forms) in app.Forms.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var owner = package.Model.Table(table)!;
            foreach (var form in owner.Forms.Where(f => forms.Contains(f.Name)))
                yield return Identified(60, package.FormId(owner, form));
            foreach (var view in owner.Views)
                yield return Identified(26, package.ViewId(owner, view));
        }

        foreach (var dashboard in package.Model.Dashboards.Where(d => entries.Any(e => e.Dashboard == d.Name)))
            yield return Identified(60, package.DashboardId(dashboard));
        yield return Named(62, app.UniqueName);
    }

    private static XElement Named(int type, string name) =>
        new("AppModuleComponent", new XAttribute("type", type), new XAttribute("schemaName", name));

    private static XElement Identified(int type, Guid id) =>
        new("AppModuleComponent", new XAttribute("type", type), new XAttribute("id", Markup.Braced(id)));
}
