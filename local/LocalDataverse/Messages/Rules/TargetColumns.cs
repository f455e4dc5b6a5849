using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// Which columns of a target count. A column the table does not have is refused; one that cannot be set by this message is
/// passed over, as the platform does (Microsoft Learn: Column properties, IsValidForCreate and IsValidForUpdate).
/// </summary>
internal static class TargetColumns
{
    public static void RefuseUnknown(TableDefinition table, Entity target)
    {
        foreach (var name in target.Attributes.Keys)
        {
            if (table.Column(name) is null)
                throw Faults.UnknownColumn(table.LogicalName, name);
        }
    }

    public static void KeepValidForCreate(TableDefinition table, Entity target)
    {
        TakeIdFrom(table, target);
        Keep(table, target, column => column.ValidForCreate);
    }

    public static void KeepValidForUpdate(TableDefinition table, Entity target) =>
        Keep(table, target, column => column.ValidForUpdate && !column.IsPrimaryId);

    // A row's id may be given as the row's own or as the column's value; both must be the same.
    private static void TakeIdFrom(TableDefinition table, Entity target)
    {
        if (!target.Attributes.TryGetValue(table.PrimaryId, out var value) || value is not Guid id || id == Guid.Empty)
            return;
        if (target.Id != Guid.Empty && target.Id != id)
            throw Faults.InvalidArgument($"The target's Id and its column '{table.PrimaryId}' differ.");
        target.Id = id;
    }

    private static void Keep(TableDefinition table, Entity target, Func<ColumnDefinition, bool> isKept)
    {
        foreach (var name in target.Attributes.Keys.ToList())
        {
            var column = table.Column(name) ?? throw Faults.UnknownColumn(table.LogicalName, name);
            if (!isKept(column))
                target.Attributes.Remove(name);
        }
    }
}
