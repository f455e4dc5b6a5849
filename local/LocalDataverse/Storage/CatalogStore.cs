using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>The catalog in its own organisation's file, one JSON text per table and relationship, so that a file needs nothing beside it.</summary>
internal static class CatalogStore
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatSaysNothing } },
    };

    /// <summary>The engine's own SQL tables; their names start with an underscore, which no Dataverse table's does.</summary>
    public static void CreateTables(DatabaseSession session)
    {
        session.Run("CREATE TABLE _counter (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
        session.Run("INSERT INTO _counter VALUES ('rowversion', 1000)");
        session.Run("CREATE TABLE _catalog (kind TEXT NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID");
        session.Run("CREATE TABLE _file (id TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL)");
    }

    /// <summary>Writes what differs from the catalog before.</summary>
    public static void Save(DatabaseSession session, MetadataCatalog? before, MetadataCatalog catalog)
    {
        foreach (var table in catalog.Tables.Where(t => !ReferenceEquals(t, before?.Find(t.LogicalName))))
            Save(session, "table", table.LogicalName, table);
        var known = before?.Relationships.ToHashSet() ?? [];
        foreach (var relationship in catalog.Relationships.Where(r => !known.Contains(r)))
            Save(session, "relationship", relationship.SchemaName, relationship);
        foreach (var pairs in catalog.ManyToMany)
            Save(session, "manytomany", pairs.SchemaName, pairs);
    }

    public static MetadataCatalog Load(DatabaseSession session) => new(
        Load<TableDefinition>(session, "table"),
        Load<RelationshipDefinition>(session, "relationship"),
        Load<ManyToManyDefinition>(session, "manytomany"));

    /// <summary>A definition as text; two that say the same have the same text.</summary>
    public static string Text<T>(T definition) => JsonSerializer.Serialize(definition, Json);

    /// <summary>Only what says something: no empty text or list, and of the flags that are true unless stated only the false ones.</summary>
    private static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired)
                property.ShouldSerialize = (_, _) => true;
            else if (property.Name.StartsWith("ValidFor", StringComparison.Ordinal))
                property.ShouldSerialize = (_, value) => value is false;
            else if (property.PropertyType == typeof(string))
                property.ShouldSerialize = (_, value) => value is string { Length: > 0 };
            else if (type.Type != typeof(Labels) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = (_, value) => value is IEnumerable list && list.GetEnumerator().MoveNext();
        }
    }

    private static void Save<T>(DatabaseSession session, string kind, string name, T definition) => session.Run(
        "INSERT INTO _catalog (kind, name, json) VALUES ($kind, $name, $json) ON CONFLICT (kind, name) DO UPDATE SET json = excluded.json",
        ("$kind", kind), ("$name", name), ("$json", Text(definition)));

    private static List<T> Load<T>(DatabaseSession session, string kind)
    {
        var command = session.Command("SELECT json FROM _catalog WHERE kind = $kind ORDER BY name");
        command.Parameters.AddWithValue("$kind", kind);
        using var reader = command.ExecuteReader();
        var definitions = new List<T>();
        while (reader.Read())
            definitions.Add(JsonSerializer.Deserialize<T>(reader.GetString(0), Json)!);
        return definitions;
    }
}
