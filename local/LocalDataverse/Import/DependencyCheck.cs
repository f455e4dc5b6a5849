using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Import;

/// <summary>
/// Whether what the solution says it needs from others is there. Component types are those of Microsoft Learn: SolutionComponent
/// table, ComponentType; a type the engine keeps no components of cannot be checked and is reported instead.
/// </summary>
internal sealed class DependencyCheck(DatabaseSession session, MetadataCatalog installed, ImportLog log)
{
    private static readonly Dictionary<string, (string Table, string IdColumn, string NameColumn)> Rows = new(StringComparer.Ordinal)
    {
        ["20"] = ("role", "roleid", "name"),
        ["26"] = ("savedquery", "savedqueryid", "name"),
        ["59"] = ("savedqueryvisualization", "savedqueryvisualizationid", "name"),
        ["60"] = ("systemform", "formid", "name"),
        ["61"] = ("webresource", "webresourceid", "name"),
        ["62"] = ("sitemap", "sitemapid", "sitemapnameunique"),
        ["70"] = ("fieldsecurityprofile", "fieldsecurityprofileid", "name"),
        ["80"] = ("appmodule", "appmoduleid", "uniquename"),
        ["90"] = ("plugintype", "plugintypeid", "typename"),
        ["91"] = ("pluginassembly", "pluginassemblyid", "name"),
        ["92"] = ("sdkmessageprocessingstep", "sdkmessageprocessingstepid", "name"),
        ["380"] = ("environmentvariabledefinition", "environmentvariabledefinitionid", "schemaname"),
        ["environmentvariabledefinition"] = ("environmentvariabledefinition", "environmentvariabledefinitionid", "schemaname"),
        ["customapi"] = ("customapi", "customapiid", "uniquename"),
    };

    /// <exception cref="System.ServiceModel.FaultException{T}">Something is missing; the fault names all of it.</exception>
    public void Check(SolutionManifest manifest)
    {
        var missing = manifest.MissingDependencies.Where(d => d.Solution != "System" && !IsThere(manifest, d)).Select(d => d.ToString()).ToList();
        if (missing.Count > 0)
            throw Faults.MissingDependencies(manifest.UniqueName, missing);
    }

    private bool IsThere(SolutionManifest manifest, RequiredComponent needed)
    {
        if (manifest.RootComponents.Any(r => r.Type == needed.Type && (needed.Id is { } id ? r.Id == id : r.SchemaName == needed.SchemaName)))
            return true;
        switch (needed.Type)
        {
            case "1":
                return installed.Find(needed.SchemaName.ToLowerInvariant()) is not null;
            case "2":
                return installed.Find(needed.ParentSchemaName.ToLowerInvariant())?.Column(needed.SchemaName.ToLowerInvariant()) is not null;
            case "9":
                return installed.Tables.SelectMany(t => t.Columns).Any(c => string.Equals(c.GlobalChoice, needed.SchemaName, StringComparison.OrdinalIgnoreCase));
            case "10":
                return installed.Relationships.Any(r => string.Equals(r.SchemaName, needed.SchemaName, StringComparison.OrdinalIgnoreCase));
            default:
                return RowIsThere(needed);
        }
    }

    private bool RowIsThere(RequiredComponent needed)
    {
        if (!Rows.TryGetValue(needed.Type.ToLowerInvariant(), out var row))
        {
            log.Ignored("Dependency", needed.ToString(), "the engine keeps no components of this type, so it cannot be checked");
            return true;
        }

        var (column, value) = needed.Id is { } id ? (row.IdColumn, StoredValue.Id(id)) : (row.NameColumn, needed.SchemaName);
        return session.Scalar($"SELECT 1 FROM {row.Table} WHERE {column} = $value", ("$value", value)) is not null;
    }
}
