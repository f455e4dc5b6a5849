using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>What the platform adds to a change of a row.</summary>
internal static class ChangedRow
{
    public static void Complete(MessageCall call, Entity target, Entity current)
    {
        var table = call.Table!;
        FullName.Complete(table, target, current);
        NoteRules.Complete(table, target);
        MoneyRules.Complete(call, target, current);
        Ownership.Follow(call, table, target);
        StateRules.Change(table, target, current);
        Close(call, table, target, current);
        if (table.Column("modifiedon") is not null)
            target["modifiedon"] = call.Now;
        if (table.Column("modifiedby") is not null)
            target["modifiedby"] = new EntityReference("systemuser", call.UserId);
    }

    /// <summary>A required column may not be emptied.</summary>
    public static void RefuseEmptied(TableDefinition table, Entity target)
    {
        foreach (var (name, value) in target.Attributes)
        {
            if (value is null or "" && table.Column(name) is { Required: RequiredLevel.System, IsStored: true } column && name != "owningteam")
                throw Faults.RequiredColumnMissing(table, column);
        }
    }

    // An activity ends when it is completed or canceled (Microsoft Learn: Activity tables, actualend).
    private static void Close(MessageCall call, TableDefinition table, Entity target, Entity current)
    {
        var closes = target.GetAttributeValue<OptionSetValue>("statecode") is { Value: 1 or 2 };
        if (table.IsActivity && closes && table.Column("actualend") is not null && !target.Contains("actualend") && !current.Contains("actualend"))
            target["actualend"] = call.Now;
    }
}
