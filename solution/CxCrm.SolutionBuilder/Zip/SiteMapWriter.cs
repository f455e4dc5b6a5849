using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes the app's site map.</summary>
internal static class SiteMapWriter
{
    /// <summary>The version that exports give every node of a site map.</summary>
    private const string Introduced = "7.0.0.0";

    public static XElement Write(App app, Package package) =>
        new("AppModuleSiteMap",
            new XElement("SiteMapUniqueName", app.UniqueName),
            new XElement("EnableCollapsibleGroups", "False"),
            new XElement("ShowHome", "True"),
            new XElement("ShowPinned", "True"),
            new XElement("ShowRecents", "True"),
            new XElement("SiteMap", new XAttribute("IntroducedVersion", Introduced), app.Areas.Select(a => Area(a, package))),
            Markup.Names(app.Labels));

    private static XElement Area(AppArea area, Package package) =>
        new("Area",
            new XAttribute("Id", $"area_{area.Id}"),
            new XAttribute("ShowGroups", "true"),
            new XAttribute("IntroducedVersion", Introduced),
            Titles(area.Labels),
            area.Groups.Select(g => Group(g, package)));

    private static XElement Group(AppGroup group, Package package) =>
        new("Group",
            new XAttribute("Id", $"group_{group.Id}"),
            new XAttribute("IntroducedVersion", Introduced),
            new XAttribute("IsProfile", "false"),
            Titles(group.Labels),
            group.Entries.Select((e, index) => Entry(e, $"subarea_{group.Id}_{index.ToString(CultureInfo.InvariantCulture)}", package)));

    private static XElement Entry(AppEntry entry, string id, Package package) =>
        new("SubArea",
            new XAttribute("Id", id),
            Target(entry, package),
            new XAttribute("Client", "All,Outlook,OutlookLaptopClient,OutlookWorkstationClient,Web"),
            new XAttribute("AvailableOffline", "true"),
            new XAttribute("PassParams", "false"),
            new XAttribute("Sku", "All,OnPremise,Live,SPLA"),
            entry.Labels is { } labels ? Titles(labels) : null);

    private static IEnumerable<XAttribute> Target(AppEntry entry, Package package)
    {
        if (entry.Table is { } table)
            return [new("Icon", "/_imgs/imagestrips/transparent_spacer.gif"), new("Entity", table)];
        if (entry.Page is { } page)
            return [new("Url", $"$webresource:{page}")];
        var dashboard = package.Model.Dashboards.First(d => d.Name == entry.Dashboard);
        return [new("Url", "/workplace/home_dashboards.aspx"), new("DefaultDashboard", Markup.Plain(package.DashboardId(dashboard)))];
    }

    private static XElement Titles(Labels labels) =>
        new("Titles", labels.Texts.OrderBy(t => t.Key != Labels.Base).ThenBy(t => t.Key)
            .Select(t => new XElement("Title", new XAttribute("LCID", t.Key), new XAttribute("Title", t.Value))));
}
