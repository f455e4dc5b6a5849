using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>
/// Lookups that the caller set: the target exists, the caller may append the row and append to the target
/// (Microsoft Learn: Security roles and privileges, Append and Append To).
/// </summary>
internal static class LookupRules
{
    private static readonly HashSet<string> OwnedByThePlatform = new(StringComparer.Ordinal) { "ownerid", "owningbusinessunit", "owninguser", "owningteam" };

    /// <param name="call">The message.</param>
    /// <param name="target">What is written.</param>
    /// <param name="row">The row with its owner: the target itself when it is new, else the row as it stands.</param>
    /// <param name="asked">The columns the caller set.</param>
    public static void Check(MessageCall call, Entity target, Entity row, IReadOnlyList<string> asked)
    {
        var appends = false;
        foreach (var name in asked)
        {
            if (OwnedByThePlatform.Contains(name) || !target.Attributes.TryGetValue(name, out var value) || value is not EntityReference reference)
                continue;
            if (!appends)
                RowAccess.Demand(call, call.Table!, row, Verb.Append);
            appends = true;
            Check(call, call.Table!.Column(name)!, reference);
        }
    }

    private static void Check(MessageCall call, ColumnDefinition column, EntityReference reference)
    {
        var target = call.Catalog.Table(reference.LogicalName);
        if (column.Targets.Count > 0 && !column.IsOpenToTargets && !column.Targets.Contains(target.LogicalName))
            throw Faults.WrongTarget(call.Table!.LogicalName, column, target.LogicalName);
        if (!call.Outermost.Rows.Exists(target, reference.Id))
            throw Faults.RowDoesNotExist(target.LogicalName, reference.Id);
        if (target.Privileges.ContainsKey("appendto"))
            RowAccess.Demand(call, target, reference.Id, Verb.AppendTo);
    }
}
