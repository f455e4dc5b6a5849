using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

/// <summary>Writes component rows: new ones, changed ones, and takes away those that an earlier version of the solution brought.</summary>
internal sealed class ComponentWriter(DatabaseSession session, MetadataCatalog catalog, RowStamp stamp, Guid solution, bool isManaged, ImportLog log)
{
    private readonly RowStore _rows = new(session);
    private readonly HashSet<Guid> _written = [];

    /// <summary>Tables whose rows are components and say which solution brought them; children before their parents.</summary>
    private static readonly string[] Owned =
    [
        "sdkmessageprocessingstepimage", "sdkmessageprocessingstep", "customapirequestparameter", "customapiresponseproperty", "customapi",
        "plugintype", "pluginassembly", "fieldpermission", "fieldsecurityprofile", "savedqueryvisualization", "savedquery", "systemform",
        "webresource", "sitemap", "appmodule", "role",
    ];

    public void Write(ComponentRow component)
    {
        _written.Add(component.Id);
        var table = catalog.Table(component.Table);
        var values = component.Values;
        if (table.Column("solutionid") is not null)
            values["solutionid"] = solution;
        if (table.Column("ismanaged") is not null)
            values["ismanaged"] = isManaged;
        log.Add(component.Kind, component.Name, Write(table, component.Id, values));
    }

    /// <summary>Marks a component that something else wrote as belonging to this version.</summary>
    public void Keep(Guid id) => _written.Add(id);

    public void RemoveDropped()
    {
        foreach (var table in Owned.Select(catalog.Table))
        {
            foreach (var (id, name) in OfSolution(table).Where(row => !_written.Contains(row.Id)))
            {
                _rows.Delete(table, id);
                log.Add(table.Labels.In(Labels.English), name, ImportOutcome.Removed);
            }
        }
    }

    private ImportOutcome Write(TableDefinition table, Guid id, AttributeCollection values)
    {
        var before = _rows.Read(table, id, values.Keys);
        if (before is null)
        {
            stamp.Complete(table, values);
            _rows.Insert(table, id, values);
            return ImportOutcome.Created;
        }

        if (values.All(v => Same(table, v.Key, before.Contains(v.Key) ? before[v.Key] : null, v.Value)))
            return ImportOutcome.Unchanged;
        values["modifiedon"] = stamp.Now;
        values["modifiedby"] = new EntityReference("systemuser", stamp.User);
        _rows.Update(table, id, values.Where(v => table.Column(v.Key) is not null));
        return ImportOutcome.Updated;
    }

    private static bool Same(TableDefinition table, string column, object? before, object? after)
    {
        var definition = table.Column(column)!;
        return Equals(StoredValue.Of(table, definition, before), StoredValue.Of(table, definition, after));
    }

    private List<(Guid Id, string Name)> OfSolution(TableDefinition table)
    {
        var name = table.PrimaryName ?? table.PrimaryId;
        var command = session.Command($"SELECT {SqlName.Quote(table.PrimaryId)}, {SqlName.Quote(name)} FROM {SqlName.Quote(table.LogicalName)} WHERE solutionid = $solution");
        command.Parameters.AddWithValue("$solution", StoredValue.Id(solution));
        using var reader = command.ExecuteReader();
        var rows = new List<(Guid, string)>();
        while (reader.Read())
            rows.Add((Guid.ParseExact(reader.GetString(0), "D"), reader.IsDBNull(1) ? "" : reader.GetString(1)));
        return rows;
    }
}
