using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>State and status go together: each status belongs to one state, and each state has a default status (Microsoft Learn: Status and Status Reason).</summary>
internal static class StateRules
{
    /// <summary>Refuses a new row whose status does not belong to its state.</summary>
    public static void Check(TableDefinition table, Entity row)
    {
        if (row.GetAttributeValue<OptionSetValue>("statuscode") is { } status && row.GetAttributeValue<OptionSetValue>("statecode") is { } state)
            Check(table, status.Value, state.Value, row.Id);
    }

    /// <summary>Completes a change of the state with its default status, and refuses a status of another state than the row has or gets.</summary>
    public static void Change(TableDefinition table, Entity target, Entity current)
    {
        var state = target.GetAttributeValue<OptionSetValue>("statecode");
        var status = target.GetAttributeValue<OptionSetValue>("statuscode");
        if (state is not null && status is null && table.Column("statuscode") is not null)
            target["statuscode"] = new OptionSetValue(DefaultStatus(table, state.Value));
        else if (status is not null)
            Check(table, status.Value, (state ?? current.GetAttributeValue<OptionSetValue>("statecode"))?.Value ?? 0, current.Id);
    }

    private static int DefaultStatus(TableDefinition table, int state)
    {
        var named = table.Column("statecode")!.Options.FirstOrDefault(o => o.Value == state)?.DefaultStatus;
        return named
            ?? table.Column("statuscode")!.Options.FirstOrDefault(o => o.State == state)?.Value
            ?? throw Faults.UnknownOption(table.LogicalName, table.Column("statecode")!, state);
    }

    private static void Check(TableDefinition table, int status, int state, Guid id)
    {
        var option = table.Column("statuscode")!.Options.FirstOrDefault(o => o.Value == status)
            ?? throw Faults.UnknownOption(table.LogicalName, table.Column("statuscode")!, status);
        if (option.State is { } belongs && belongs != state)
            throw Faults.InvalidStatus(table, status, state, id);
    }
}
