using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>
/// Who makes a row and when: fills owner, business unit, created and modified, state and status, and the defaults of choices,
/// where the row does not say otherwise. Create, imports and bulk writing share it, so that their rows look alike.
/// </summary>
/// <param name="User">The user who counts as author and, unless the row names one, as owner.</param>
/// <param name="BusinessUnit">The owner's business unit.</param>
/// <param name="Organization">Id of the organisation.</param>
/// <param name="Now">Time of the message, UTC.</param>
public sealed record RowStamp(Guid User, Guid BusinessUnit, Guid Organization, DateTime Now)
{
    public void Complete(TableDefinition table, AttributeCollection row)
    {
        Set(table, row, "createdby", Reference());
        Set(table, row, "createdon", row.TryGetValue("overriddencreatedon", out var overridden) && overridden is not null ? overridden : Now);
        Set(table, row, "modifiedby", Reference());
        Set(table, row, "modifiedon", Now);
        Set(table, row, "organizationid", OrganizationValue(table));
        if (table.IsActivity)
            Set(table, row, "activitytypecode", table.LogicalName);
        Own(table, row);
        foreach (var column in table.Shape.Defaulted)
            Set(table, row, column.LogicalName, Default(column));
        SetState(table, row);
    }

    private static object? Default(ColumnDefinition column) =>
        column.DefaultValue is not { } value ? null
        : column.Type == ColumnType.Boolean ? value != 0
        : new OptionSetValue(value);

    /// <summary>A row without a state is in the first one, usually active; its status is that state's default.</summary>
    private static void SetState(TableDefinition table, AttributeCollection row)
    {
        if (table.Column("statecode") is not { Options.Count: > 0 } states)
            return;
        Set(table, row, "statecode", new OptionSetValue(states.DefaultValue ?? states.Options[0].Value));
        var state = ((OptionSetValue)row["statecode"]).Value;
        if (states.Options.FirstOrDefault(o => o.Value == state)?.DefaultStatus is { } status)
            Set(table, row, "statuscode", new OptionSetValue(status));
    }

    private static void Set(TableDefinition table, AttributeCollection row, string column, object? value)
    {
        if (value is not null && table.Column(column) is { IsStored: true } && (!row.TryGetValue(column, out var given) || given is null))
            row[column] = value;
    }

    private void Own(TableDefinition table, AttributeCollection row)
    {
        if (table.Ownership != OwnershipType.User)
            return;
        Set(table, row, "ownerid", Reference());
        Set(table, row, "owningbusinessunit", new EntityReference("businessunit", BusinessUnit));
        var owner = (EntityReference)row["ownerid"];
        Set(table, row, owner.LogicalName == "team" ? "owningteam" : "owninguser", owner);
    }

    private object? OrganizationValue(TableDefinition table) => table.Column("organizationid") switch
    {
        { Type: ColumnType.UniqueIdentifier, IsPrimaryId: false } => Organization,
        { IsLookup: true } => new EntityReference("organization", Organization),
        _ => null,
    };

    private EntityReference Reference() => new("systemuser", User);
}
