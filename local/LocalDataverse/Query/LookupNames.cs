using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Fills the names of lookups with one query for each target table, however many rows point there.</summary>
internal sealed class LookupNames(MetadataCatalog catalog, DatabaseSession session)
{
    private const int BatchSize = 500;
    private readonly Dictionary<string, HashSet<Guid>> _wanted = new(StringComparer.Ordinal);
    private readonly List<EntityReference> _references = [];

    public void Add(EntityReference reference)
    {
        _references.Add(reference);
        if (!_wanted.TryGetValue(reference.LogicalName, out var ids))
            _wanted.Add(reference.LogicalName, ids = []);
        ids.Add(reference.Id);
    }

    public void Fill()
    {
        var names = new Dictionary<Guid, string>();
        foreach (var (table, ids) in _wanted)
        {
            if (catalog.Find(table) is { PrimaryName: not null } target)
            {
                foreach (var batch in ids.Chunk(BatchSize))
                    Read(target, batch, names);
            }
        }

        foreach (var reference in _references)
            reference.Name = names.GetValueOrDefault(reference.Id);
    }

    private void Read(TableDefinition target, Guid[] ids, Dictionary<Guid, string> names)
    {
        var places = string.Join(", ", ids.Select((_, i) => Sql.SqlParameters.NameOf(i)));
        using var row = session.Run($"SELECT \"{target.PrimaryId}\", \"{target.PrimaryName}\" FROM \"{target.LogicalName}\" WHERE \"{target.PrimaryId}\" IN ({places})", [.. ids.Select(StoredValue.Id)]);
        while (row.Step())
        {
            if (row.Value(1) is string name)
                names[Guid.ParseExact((string)row.Value(0)!, "D")] = name;
        }
    }
}
