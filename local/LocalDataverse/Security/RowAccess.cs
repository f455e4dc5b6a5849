using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Security;

/// <summary>
/// Whether a caller may do something to one row (Microsoft Learn: Security roles and privileges): the privilege's depth against the
/// row's owner and owning business unit. Rows that the organisation owns need depth Organization.
/// </summary>
internal static class RowAccess
{
    /// <summary>Refuses a caller without the privilege on any row of the table.</summary>
    public static void DemandPrivilege(MessageCall call, TableDefinition table, Verb verb)
    {
        if (DepthOf(call, table, verb) == Depth.None)
            throw Faults.NoPrivilege(call.UserId, table, verb);
    }

    /// <summary>Refuses a caller whose depth does not reach the row. Reads the row's owner only when the depth makes it matter.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">No access, or no such row.</exception>
    public static void Demand(MessageCall call, TableDefinition table, Guid id, Verb verb)
    {
        var depth = DepthOf(call, table, verb);
        if (depth == Depth.None)
            throw Faults.NoPrivilege(call.UserId, table, verb);
        if (depth == Depth.Organization || table.Ownership is not (OwnershipType.User or OwnershipType.BusinessUnit))
            return;
        var row = call.Outermost.Rows.Read(table, id, OwnerColumns(table)) ?? throw Faults.RowDoesNotExist(table.LogicalName, id);
        Demand(call, table, row, depth, verb);
    }

    /// <summary>The same of a row that is not stored yet, or whose owner columns have been read.</summary>
    public static void Demand(MessageCall call, TableDefinition table, Entity row, Verb verb) =>
        Demand(call, table, row, DepthOf(call, table, verb), verb);

    /// <summary>Which columns of a row say whose it is.</summary>
    public static IReadOnlyList<string> OwnerColumns(TableDefinition table) =>
        table.Ownership == OwnershipType.User ? ["ownerid", "owningbusinessunit"]
        : table.Column("businessunitid") is null ? [] : ["businessunitid"];

    private static void Demand(MessageCall call, TableDefinition table, Entity row, Depth depth, Verb verb)
    {
        if (depth == Depth.None)
            throw Faults.NoPrivilege(call.UserId, table, verb);
        if (!Reaches(call.Rights, table, row, depth))
            throw Faults.NoAccess(call.UserId, table, row.Id, verb);
    }

    private static bool Reaches(CallerRights rights, TableDefinition table, Entity row, Depth depth)
    {
        if (depth == Depth.Organization || table.Ownership is not (OwnershipType.User or OwnershipType.BusinessUnit))
            return true;
        if (table.Ownership == OwnershipType.User && row.GetAttributeValue<EntityReference>("ownerid")?.Id == rights.UserId)
            return true;
        if (table.LogicalName == "systemuser" && row.Id == rights.UserId)
            return true;
        var unit = row.GetAttributeValue<EntityReference>(table.Ownership == OwnershipType.User ? "owningbusinessunit" : "businessunitid")?.Id;
        return unit is { } known && depth switch
        {
            Depth.BusinessUnit => known == rights.BusinessUnitId,
            Depth.ParentChild => rights.BusinessUnitsBelow.Contains(known),
            _ => false,
        };
    }

    // Parties and attachments have no privileges of their own: those of the activity count. Other tables without any
    // privileges (intersect tables) are the platform's, written through Associate.
    private static Depth DepthOf(MessageCall call, TableDefinition table, Verb verb)
    {
        if (table.Privileges.Count > 0 || call.Rights.IsSystem)
            return call.Rights.DepthOf(table, verb);
        return table.LogicalName is "activityparty" or "activitymimeattachment"
            ? call.Rights.DepthOf(call.Catalog.Table("activitypointer"), verb)
            : Depth.None;
    }
}
