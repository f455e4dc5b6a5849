using System.Text.Json;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>What one expand brought for all rows of a set, by the row it belongs to.</summary>
internal sealed class ExpandedRows(ExpandNode expand, RowSet set)
{
    private readonly ILookup<Guid, Entity> _byOwner = set.Rows.Entities.ToLookup(r => KeyOf(r, expand.Navigation.TargetColumn) ?? Guid.Empty);

    /// <summary>The id in a key column or lookup; null when it is empty.</summary>
    public static Guid? KeyOf(Entity row, string column) => row.Attributes.TryGetValue(column, out var value)
        ? value switch { Guid id => id, EntityReference reference => reference.Id, _ => null }
        : null;

    public void Write(Utf8JsonWriter json, RowWriter writer, Entity owner)
    {
        var key = KeyOf(owner, expand.Navigation.OwnColumn);
        var rows = key is { } id ? _byOwner[id] : [];
        json.WritePropertyName(expand.Navigation.Name);
        if (expand.Navigation.IsCollection)
            Many(json, writer, rows);
        else
            One(json, writer, rows.FirstOrDefault());
    }

    private void Many(Utf8JsonWriter json, RowWriter writer, IEnumerable<Entity> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows.Take(expand.Query.Top ?? int.MaxValue))
        {
            json.WriteStartObject();
            set.WriteRow(json, writer, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void One(Utf8JsonWriter json, RowWriter writer, Entity? row)
    {
        if (row is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        set.WriteRow(json, writer, row);
        json.WriteEndObject();
    }
}
