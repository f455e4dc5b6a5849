using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

/// <summary>Dashboards, apps, site maps, web resources and column security profiles: what stands beside the tables.</summary>
internal static class AppComponents
{
    public static Guid AppId(string uniqueName) => NameBasedGuid.Of("appmodule", uniqueName.ToLowerInvariant());

    public static IEnumerable<ComponentRow> Read(XElement customizations, SolutionArchive archive) =>
        Dashboards(customizations)
            .Concat(WebResources(customizations, archive))
            .Concat(Profiles(customizations))
            .Concat(SiteMaps(customizations))
            .Concat(Apps(customizations));

    private static IEnumerable<XElement> Elements(XElement customizations, string section, string element) =>
        customizations.Element(section)?.Elements(element) ?? [];

    private static IEnumerable<ComponentRow> Dashboards(XElement customizations) =>
        from dashboard in Elements(customizations, "Dashboards", "Dashboard")
        let form = dashboard.Element("FormXml")?.Element("forms")?.Element("form") ?? new XElement("form")
        select TableComponents.Form(dashboard, form, dashboard.Text("FormId"), "none", "dashboard");

    private static IEnumerable<ComponentRow> WebResources(XElement customizations, SolutionArchive archive) =>
        from resource in Elements(customizations, "WebResources", "WebResource")
        let name = resource.Text("Name")
        let content = archive.Find(resource.Text("FileName")) ?? throw Faults.InvalidComponent("web resource", name, $"the file has no '{resource.Text("FileName")}'.")
        select new ComponentRow("Web resource", "webresource", SolutionXml.Id("web resource", resource.Text("WebResourceId")), name, new AttributeCollection
        {
            ["name"] = name,
            ["displayname"] = resource.Text("DisplayName"),
            ["description"] = resource.Text("Description"),
            ["webresourcetype"] = new OptionSetValue(resource.Int("WebResourceType") ?? 0),
            ["languagecode"] = resource.Int("LanguageCode"),
            ["content"] = Convert.ToBase64String(content),
            ["dependencyxml"] = resource.Text("DependencyXml"),
            ["isenabledformobileclient"] = resource.Flag("IsEnabledForMobileClient"),
            ["isavailableformobileoffline"] = resource.Flag("IsAvailableForMobileOffline"),
        });

    private static IEnumerable<ComponentRow> Profiles(XElement customizations)
    {
        foreach (var profile in Elements(customizations, "FieldSecurityProfiles", "FieldSecurityProfile"))
        {
            var id = SolutionXml.Id("column security profile", profile.Attr("fieldsecurityprofileid"));
            yield return new ComponentRow("Column security profile", "fieldsecurityprofile", id, profile.Attr("name"), new AttributeCollection
            {
                ["name"] = profile.Attr("name"),
                ["description"] = profile.Attr("description"),
            });
            foreach (var permission in profile.Element("FieldPermissions")?.Elements("FieldPermission") ?? [])
                yield return Permission(id, permission);
        }
    }

    private static ComponentRow Permission(Guid profile, XElement permission)
    {
        var table = permission.Text("EntityName").ToLowerInvariant();
        var column = permission.Text("AttributeName").ToLowerInvariant();
        OptionSetValue Right(string element) => new(permission.Int(element) ?? 0);
        return new ComponentRow("Column permission", "fieldpermission", NameBasedGuid.Of("fieldpermission", $"{profile:D}|{table}|{column}"), $"{table}.{column}", new AttributeCollection
        {
            ["fieldsecurityprofileid"] = new EntityReference("fieldsecurityprofile", profile),
            ["entityname"] = table,
            ["attributelogicalname"] = column,
            ["canread"] = Right("CanRead"),
            ["canupdate"] = Right("CanUpdate"),
            ["cancreate"] = Right("CanCreate"),
        });
    }

    private static IEnumerable<ComponentRow> SiteMaps(XElement customizations) =>
        from map in Elements(customizations, "AppModuleSiteMaps", "AppModuleSiteMap")
        let name = map.Text("SiteMapUniqueName")
        select new ComponentRow("Site map", "sitemap", NameBasedGuid.Of("sitemap", name.ToLowerInvariant()), name, new AttributeCollection
        {
            ["sitemapnameunique"] = name,
            ["sitemapname"] = map.Element("LocalizedNames").Labels("LocalizedName").In(Labels.English),
            ["sitemapxml"] = map.Element("SiteMap")?.ToString(SaveOptions.DisableFormatting) ?? "",
            ["isappaware"] = true,
            ["enablecollapsiblegroups"] = map.Flag("EnableCollapsibleGroups"),
            ["showhome"] = map.Flag("ShowHome"),
            ["showpinned"] = map.Flag("ShowPinned"),
            ["showrecents"] = map.Flag("ShowRecents"),
        });

    private static IEnumerable<ComponentRow> Apps(XElement customizations) =>
        from app in Elements(customizations, "AppModules", "AppModule")
        let unique = app.Text("UniqueName")
        let name = app.Element("LocalizedNames").Labels("LocalizedName").In(Labels.English)
        select new ComponentRow("App", "appmodule", AppId(unique), unique, new AttributeCollection
        {
            ["uniquename"] = unique,
            ["name"] = name.Length > 0 ? name : unique,
            ["description"] = app.Element("Descriptions").Labels("Description").In(Labels.English),
            ["webresourceid"] = Guid.TryParse(app.Text("WebResourceId"), out var icon) ? icon : null,
            ["formfactor"] = app.Int("FormFactor"),
            ["clienttype"] = app.Int("ClientType"),
            ["navigationtype"] = new OptionSetValue(app.Int("NavigationType") ?? 0),
            ["appmodulexmlmanaged"] = app.ToString(SaveOptions.DisableFormatting),
        });
}
