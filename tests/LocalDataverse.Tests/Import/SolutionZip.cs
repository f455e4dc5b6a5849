using System.IO.Compression;
using System.Text;

namespace LocalDataverse.Tests.Import;

/// <summary>Builds a small solution zip that says only what a test is about.</summary>
internal sealed class SolutionZip(string version = "1.0.0.0", bool managed = true)
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly StringBuilder _entities = new();
    private readonly StringBuilder _relationships = new();
    private readonly StringBuilder _sections = new();
    private readonly StringBuilder _dependencies = new();

    public static string Column(string schemaName, string type = "nvarchar", string facts = "<MaxLength>100</MaxLength>", string mask = "") => $"""
        <attribute PhysicalName="{schemaName}"><Type>{type}</Type><Name>{schemaName.ToLowerInvariant()}</Name><LogicalName>{schemaName.ToLowerInvariant()}</LogicalName>
        <RequiredLevel>none</RequiredLevel><DisplayMask>{mask}</DisplayMask><IsCustomField>1</IsCustomField>{facts}
        <displaynames><displayname description="{schemaName}" languagecode="1033" /></displaynames></attribute>
        """;

    /// <summary>An organization-owned table with an id, a name and the given columns.</summary>
    public SolutionZip Table(string schemaName, string columns = "", string keys = "", string flags = "", string views = "")
    {
        _entities.Append($"""
            <Entity><Name LocalizedName="{schemaName}" OriginalName="">{schemaName}</Name><EntityInfo><entity Name="{schemaName}">
            <LocalizedNames><LocalizedName description="{schemaName}" languagecode="1033" /></LocalizedNames>
            <attributes>{Column(schemaName + "Id", "primarykey", "")}{Column(schemaName + "Name", mask: "PrimaryName")}{columns}</attributes>
            <EntityKeys>{keys}</EntityKeys><EntitySetName>{schemaName.ToLowerInvariant()}s</EntitySetName><OwnershipTypeMask>OrgOwned</OwnershipTypeMask>{flags}</entity></EntityInfo>
            <SavedQueries><savedqueries>{views}</savedqueries></SavedQueries></Entity>
            """);
        return this;
    }

    public SolutionZip Lookup(string name, string from, string column, string to)
    {
        _relationships.Append($"""
            <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>{from}</ReferencingEntityName>
            <ReferencedEntityName>{to}</ReferencedEntityName><CascadeDelete>RemoveLink</CascadeDelete><ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship>
            """);
        return this;
    }

    public SolutionZip Section(string xml)
    {
        _sections.Append(xml);
        return this;
    }

    public SolutionZip Needs(string required)
    {
        _dependencies.Append($"""<MissingDependency><Required {required} /><Dependent type="1" displayName="Thing" /></MissingDependency>""");
        return this;
    }

    public SolutionZip File(string path, string content) => File(path, Encoding.UTF8.GetBytes(content));

    public SolutionZip File(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    public SolutionZip Without(string path)
    {
        _files[path] = [];
        return this;
    }

    public MemoryStream Pack()
    {
        _files.TryAdd("[Content_Types].xml", "<Types/>"u8.ToArray());
        _files.TryAdd("solution.xml", Encoding.UTF8.GetBytes($"""
            <ImportExportXml><SolutionManifest><UniqueName>Sample</UniqueName><Version>{version}</Version><Managed>{(managed ? 1 : 0)}</Managed>
            <Publisher><UniqueName>sample</UniqueName><CustomizationPrefix>sample</CustomizationPrefix></Publisher><RootComponents />
            <MissingDependencies>{_dependencies}</MissingDependencies></SolutionManifest></ImportExportXml>
            """));
        _files.TryAdd("customizations.xml", Encoding.UTF8.GetBytes($"""
            <ImportExportXml><Entities>{_entities}</Entities><EntityRelationships>{_relationships}</EntityRelationships>{_sections}</ImportExportXml>
            """));
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in _files.Where(f => f.Value.Length > 0))
            {
                using var entry = zip.CreateEntry(path, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
