using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>What the platform adds to a row that is made.</summary>
internal static class NewRow
{
    public static void Complete(MessageCall call, Entity target)
    {
        var table = call.Table!;
        if (target.Id == Guid.Empty)
            target.Id = Guid.CreateVersion7(call.Outermost.Engine.Clock.GetUtcNow());
        target[table.PrimaryId] = target.Id;
        AutoNumber.Fill(call, table, target);
        FullName.Complete(table, target, current: null);
        NoteRules.Complete(table, target);
        MoneyRules.Complete(call, target, current: null);
        Ownership.Follow(call, table, target);
        var created = CreatedOn(call, target);
        new RowStamp(call.UserId, call.Rights.BusinessUnitId, call.Outermost.Engine.Identity.Id, call.Now).Complete(table, target.Attributes);
        if (created is { } migrated)
            target["overriddencreatedon"] = migrated;
        if (table.Ownership == OwnershipType.BusinessUnit && table.Column("businessunitid") is { } unit && !unit.IsPrimaryId && !target.Contains("businessunitid"))
            target["businessunitid"] = new EntityReference("businessunit", call.Rights.BusinessUnitId);
        Ownership.DemandAssign(call, table, target);
        StateRules.Check(table, target);
    }

    /// <summary>Refuses a row without a value the server requires.</summary>
    public static void RefuseMissing(TableDefinition table, Entity target)
    {
        foreach (var column in table.Shape.Demanded)
        {
            if (!target.Attributes.TryGetValue(column.LogicalName, out var value) || value is null or "")
                throw Faults.RequiredColumnMissing(table, column);
        }
    }

    // A migrated row: created on becomes the given time, and the column tells when that happened
    // (Microsoft Learn: OverriddenCreatedOn, "Date and time that the record was migrated").
    private static DateTime? CreatedOn(MessageCall call, Entity target)
    {
        if (!target.Attributes.TryGetValue("overriddencreatedon", out var value) || value is null)
            return null;
        const string Privilege = "prvOverrideCreatedOnCreatedBy";
        if (call.Rights.DepthOf(Privilege) == Depth.None)
            throw Faults.NoPrivilege(call.UserId, Privilege, "setting overriddencreatedon");
        return call.Now;
    }
}
