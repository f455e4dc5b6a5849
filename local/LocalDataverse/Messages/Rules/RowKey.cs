using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>The id of the row that a target addresses by its id or by an alternate key (Microsoft Learn: Use an alternate key to reference a row).</summary>
internal static class RowKey
{
    public static Guid Of(MessageCall call, TableDefinition table, Entity target)
    {
        var id = target.Id;
        if (id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryId, out var value) && value is Guid given)
            id = given;
        return Of(call, table, id, target.KeyAttributes);
    }

    public static Guid Of(MessageCall call, TableDefinition table, EntityReference target) => Of(call, table, target.Id, target.KeyAttributes);

    /// <summary>The id, or null when no row has the key.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The columns are no alternate key of the table.</exception>
    public static Guid? Find(MessageCall call, TableDefinition table, KeyAttributeCollection key)
    {
        var isKey = table.Keys.Any(k => k.Columns.Count == key.Count && k.Columns.All(key.Contains));
        var isId = key.Count == 1 && key.Contains(table.PrimaryId);
        if (!isKey && !isId)
            throw Faults.NotAKey(table, key.Keys);
        return call.Outermost.Rows.Find(table, key);
    }

    private static Guid Of(MessageCall call, TableDefinition table, Guid id, KeyAttributeCollection key)
    {
        if (id != Guid.Empty)
            return id;
        if (key.Count == 0)
            throw Faults.InvalidArgument($"The target of {call.MessageName} has neither an id nor key attributes.");
        return Find(call, table, key) ?? throw Faults.NoRowWithKey(table, key.Keys);
    }
}
