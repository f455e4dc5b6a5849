using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Import.Components;
using LocalDataverse.Metadata;
using LocalDataverse.Seed;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>
/// One import from top to bottom, in one transaction: either all of the solution is there afterwards, or nothing has changed.
/// </summary>
internal sealed class SolutionImport(DatabaseSession session, MetadataCatalog installed, RowStamp stamp, IProgress<ImportedComponent>? progress)
{
    private readonly ImportLog _log = new(progress);
    private readonly RowStore _rows = new(session);

    /// <summary>Applies the file inside the session's transaction, which the caller commits; returns the catalog that then holds.</summary>
    public (MetadataCatalog Catalog, ImportReport Report) Run(SolutionArchive archive)
    {
        var manifest = SolutionManifest.Read(archive);
        var customizations = archive.Xml("customizations.xml");
        CheckInstalled(manifest);
        new DependencyCheck(session, installed, _log).Check(manifest);

        var (catalog, added) = ReadTables(customizations);
        SchemaMigration.Apply(session, installed, catalog);
        CatalogStore.Save(session, installed, catalog);

        var solution = WriteSolution(catalog, manifest);
        var roles = new RoleImport(session, catalog, stamp, _log);
        roles.AddPrivileges(added);
        var components = new ComponentWriter(session, catalog, stamp, solution, manifest.IsManaged, _log);
        WriteComponents(components, catalog, customizations, archive);
        foreach (var role in roles.Apply(customizations, solution, manifest.IsManaged))
            components.Keep(role);
        new AppLinks(session, catalog, _log).Write(customizations);
        components.RemoveDropped();
        WriteLanguages(customizations);
        UnreadParts.Report(customizations, archive, _log);
        return (catalog, new ImportReport(manifest.UniqueName, manifest.VersionText, _log.Components));
    }

    private void CheckInstalled(SolutionManifest manifest)
    {
        if (Find("solution", manifest.UniqueName) is not { } id)
            return;
        var row = _rows.Read(installed.Table("solution"), id, ["version", "ismanaged"])!;
        if (row.GetAttributeValue<bool>("ismanaged") != manifest.IsManaged)
            throw Faults.SolutionModeMismatch(manifest.UniqueName, row.GetAttributeValue<bool>("ismanaged"));
        var version = row.GetAttributeValue<string>("version");
        if (Version.TryParse(version, out var before) && before > manifest.Version)
            throw Faults.OlderSolution(manifest.UniqueName, version, manifest.VersionText);
    }

    private (MetadataCatalog Catalog, IReadOnlyList<TableDefinition> Added) ReadTables(XElement customizations)
    {
        var draft = new CatalogDraft(installed);
        var choices = new ChoiceReader(customizations, installed);
        var tables = new TableImport(draft, new ColumnReader(choices), _log);
        foreach (var entity in customizations.Element("Entities")?.Elements("Entity") ?? [])
            tables.Apply(entity);
        tables.ApplyChoices(choices.Global);
        var relationships = new RelationshipImport(draft, _log);
        foreach (var relationship in customizations.Element("EntityRelationships")?.Elements("EntityRelationship") ?? [])
            relationships.Apply(relationship);
        relationships.LinkNotesAndActivities();
        relationships.CheckLookups();
        return (draft.Finish(), tables.New);
    }

    private Guid WriteSolution(MetadataCatalog catalog, SolutionManifest manifest)
    {
        var publisher = Find("publisher", manifest.Publisher.UniqueName) ?? NameBasedGuid.Of("publisher", manifest.Publisher.UniqueName.ToLowerInvariant());
        Save(catalog, "Publisher", "publisher", publisher, manifest.Publisher.UniqueName, new AttributeCollection
        {
            ["uniquename"] = manifest.Publisher.UniqueName,
            ["friendlyname"] = manifest.Publisher.FriendlyName,
            ["customizationprefix"] = manifest.Publisher.Prefix,
            ["customizationoptionvalueprefix"] = manifest.Publisher.OptionPrefix,
        });
        var solution = Find("solution", manifest.UniqueName) ?? NameBasedGuid.Of("solution", manifest.UniqueName.ToLowerInvariant());
        Save(catalog, "Solution", "solution", solution, manifest.UniqueName, new AttributeCollection
        {
            ["uniquename"] = manifest.UniqueName,
            ["friendlyname"] = manifest.FriendlyName,
            ["version"] = manifest.VersionText,
            ["ismanaged"] = manifest.IsManaged,
            ["isvisible"] = true,
            ["installedon"] = stamp.Now,
            ["publisherid"] = new EntityReference("publisher", publisher),
        });
        return solution;
    }

    private void WriteComponents(ComponentWriter writer, MetadataCatalog catalog, XElement customizations, SolutionArchive archive)
    {
        var messages = new MessageSeed(_rows, catalog, stamp);
        foreach (var component in (customizations.Element("Entities")?.Elements("Entity") ?? []).SelectMany(TableComponents.Read))
            writer.Write(component);
        foreach (var component in AppComponents.Read(customizations, archive).Concat(PluginComponents.Assemblies(customizations, archive)))
            writer.Write(component);
        foreach (var component in FileComponents.Read(archive))
        {
            if (component.Table == "customapi")
                messages.Write((string)component.Values["uniquename"], MessageSeed.IdOf((string)component.Values["uniquename"]));
            writer.Write(component);
        }

        foreach (var component in PluginComponents.Steps(customizations, TypeOf, (message, table) => FilterOf(messages, catalog, message, table)))
            writer.Write(component);
    }

    /// <summary>The plug-in type of a step, by id or by its assembly-qualified name.</summary>
    private Guid TypeOf(XElement step)
    {
        var name = step.Text("PluginTypeName");
        var id = PluginComponents.TypeId(step.Text("PluginTypeId"), name);
        if (_rows.Exists(installed.Table("plugintype"), id))
            return id;
        throw Faults.InvalidComponent("step", step.Attr("Name"), $"the plug-in type '{name}' ({id:D}) is in no assembly of the file or of this organisation.");
    }

    private Guid FilterOf(MessageSeed messages, MetadataCatalog catalog, Guid message, string table)
    {
        if (!_rows.Exists(catalog.Table("sdkmessage"), message))
            throw Faults.InvalidComponent("step", message.ToString("D"), "the engine knows no message with this id.");
        catalog.Table(table);
        return messages.Filter(message, table);
    }

    private void WriteLanguages(XElement customizations)
    {
        foreach (var language in customizations.Element("Languages")?.Elements("Language") ?? [])
        {
            var code = language.Value.Trim();
            if (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                throw Faults.InvalidComponent("language", code, "it is not a language code (LCID).");
            var added = session.Run("INSERT OR IGNORE INTO _catalog (kind, name, json) VALUES ('language', $code, $code)", ("$code", code));
            _log.Add("Language", code, added > 0 ? ImportOutcome.Created : ImportOutcome.Unchanged);
        }
    }

    private Guid? Find(string table, string uniqueName) =>
        _rows.Find(installed.Table(table), new AttributeCollection { ["uniquename"] = uniqueName });

    private void Save(MetadataCatalog catalog, string kind, string table, Guid id, string name, AttributeCollection values)
    {
        var definition = catalog.Table(table);
        var isNew = !_rows.Exists(definition, id);
        if (isNew)
            stamp.Complete(definition, values);
        if (isNew)
            _rows.Insert(definition, id, values);
        else
            _rows.Update(definition, id, values);
        _log.Add(kind, name, isNew ? ImportOutcome.Created : ImportOutcome.Updated);
    }
}
