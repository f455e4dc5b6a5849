using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>The columns that follow from a row's owner, a user or a team (Microsoft Learn: Table ownership).</summary>
internal static class Ownership
{
    /// <summary>The business unit of an owner; asked of the database only when it is not the caller.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such user or team, or the table is neither.</exception>
    public static Guid UnitOf(MessageCall call, EntityReference owner)
    {
        if (owner.Id == call.UserId)
            return call.Rights.BusinessUnitId;
        if (owner.LogicalName is not ("systemuser" or "team"))
            throw Faults.InvalidArgument($"A row is owned by a user or a team, not by a row of '{owner.LogicalName}'.");
        var unit = call.Outermost.Session.Scalar(
            $"SELECT businessunitid FROM {owner.LogicalName} WHERE {owner.LogicalName}id = $id", ("$id", StoredValue.Id(owner.Id))) as string;
        return unit is null ? throw Faults.RowDoesNotExist(owner.LogicalName, owner.Id) : Guid.Parse(unit, CultureInfo.InvariantCulture);
    }

    /// <summary>Sets owning user, team and business unit after the new owner.</summary>
    public static void Follow(MessageCall call, TableDefinition table, Entity target)
    {
        if (table.Ownership != OwnershipType.User || target.GetAttributeValue<EntityReference>("ownerid") is not { } owner)
            return;
        target["owningbusinessunit"] = new EntityReference("businessunit", UnitOf(call, owner));
        SetIfThere(table, target, "owninguser", owner.LogicalName == "systemuser" ? owner : null);
        SetIfThere(table, target, "owningteam", owner.LogicalName == "team" ? owner : null);
    }

    /// <summary>Giving a new row to somebody else needs the right to assign rows of that owner.</summary>
    public static void DemandAssign(MessageCall call, TableDefinition table, Entity target)
    {
        if (target.GetAttributeValue<EntityReference>("ownerid") is { } owner && owner.Id != call.UserId)
            RowAccess.Demand(call, table, target, Verb.Assign);
    }

    private static void SetIfThere(TableDefinition table, Entity target, string column, EntityReference? value)
    {
        if (table.Column(column) is not null)
            target[column] = value;
    }
}
