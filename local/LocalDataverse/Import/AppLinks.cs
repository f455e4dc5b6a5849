using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Import.Components;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>What an app shows and which roles may open it.</summary>
internal sealed class AppLinks(DatabaseSession session, MetadataCatalog catalog, ImportLog log)
{
    private readonly RowStore _rows = new(session);

    public void Write(XElement customizations)
    {
        foreach (var app in customizations.Element("AppModules")?.Elements("AppModule") ?? [])
        {
            var id = AppComponents.AppId(app.Text("UniqueName"));
            session.Run("DELETE FROM appmodulecomponent WHERE appmoduleidunique = $app", ("$app", StoredValue.Id(id)));
            session.Run("DELETE FROM appmoduleroles WHERE appmoduleid = $app", ("$app", StoredValue.Id(id)));
            foreach (var component in app.Element("AppModuleComponents")?.Elements("AppModuleComponent") ?? [])
                WriteComponent(id, component);
            foreach (var role in app.Element("AppModuleRoleMaps")?.Elements("Role") ?? [])
                WriteRole(id, app.Text("UniqueName"), role);
        }
    }

    private void WriteComponent(Guid app, XElement component)
    {
        var name = component.Attr("schemaName");
        var type = int.Parse(component.Attr("type"), NumberStyles.None, CultureInfo.InvariantCulture);
        var id = Guid.TryParse(component.Attr("id"), out var given) ? given : NameBasedGuid.Of(type == 1 ? "table" : "sitemap", name.ToLowerInvariant());
        _rows.Insert(catalog.Table("appmodulecomponent"), NameBasedGuid.Of("appmodulecomponent", $"{app:D}|{type}|{id:D}"), new AttributeCollection
        {
            ["appmoduleidunique"] = new EntityReference("appmodule", app),
            ["componenttype"] = type,
            ["objectid"] = id,
            ["rootcomponentbehavior"] = 0,
        });
    }

    private void WriteRole(Guid app, string name, XElement role)
    {
        var id = SolutionXml.Id("role of the app " + name, role.Attr("id"));
        if (!_rows.Exists(catalog.Table("role"), id))
        {
            log.Ignored("App role", $"{name}: {id:D}", "this organisation has no such role");
            return;
        }

        _rows.Insert(
            catalog.Table("appmoduleroles"), NameBasedGuid.Of("appmodulerole", $"{app:D}|{id:D}"),
            new AttributeCollection { ["appmoduleid"] = app, ["roleid"] = id });
    }
}
