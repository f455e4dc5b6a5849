using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>Which two rows can become one.</summary>
internal static class MergeRules
{
    private static readonly string[] Parents = ["parentcustomerid", "parentaccountid"];

    /// <exception cref="System.ServiceModel.FaultException{T}">The rows are one and the same, one is gone, merged before or the other's parent, or no access.</exception>
    public static void Check(MessageCall call, Guid subordinateId)
    {
        var table = call.Table!;
        if (subordinateId == call.RowId)
            throw Faults.InvalidArgument("Merge cannot be performed on the same row: Target and SubordinateId are equal.");
        var target = Read(call, call.RowId);
        var subordinate = Read(call, subordinateId);
        foreach (var row in new[] { target, subordinate })
        {
            RowAccess.Demand(call, table, row, Verb.Write);
            if (row.GetAttributeValue<bool>("merged"))
                throw Faults.InvalidArgument($"The row {row.Id:D} of '{table.LogicalName}' has been merged into another one.");
        }

        CheckParents(call, target, subordinate);
    }

    private static Entity Read(MessageCall call, Guid id) =>
        call.Outermost.Rows.Read(call.Table!, id) ?? throw Faults.RowDoesNotExist(call.Table!.LogicalName, id);

    private static void CheckParents(MessageCall call, Entity target, Entity subordinate)
    {
        foreach (var column in Parents)
        {
            var (kept, lost) = (target.GetAttributeValue<EntityReference>(column)?.Id, subordinate.GetAttributeValue<EntityReference>(column)?.Id);
            if (kept == subordinate.Id)
                throw Faults.InvalidArgument($"Merge would make the row its own parent: {column} of the target is the subordinate.");
            if (call.Required<bool>("PerformParentingChecks") && kept != lost)
                throw Faults.InvalidArgument($"The parents of the two rows differ: {column}.");
        }
    }
}
