using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>The rows of a bulk message, all of one table (Microsoft Learn: Bulk operation messages).</summary>
internal static class BulkTargets
{
    public static TableDefinition Table(MessageCall call)
    {
        var targets = call.Required<EntityCollection>("Targets");
        var name = string.IsNullOrEmpty(targets.EntityName) ? targets.Entities.FirstOrDefault()?.LogicalName : targets.EntityName;
        if (string.IsNullOrEmpty(name))
            throw Faults.InvalidArgument($"The parameter 'Targets' of {call.MessageName} names no table: set its EntityName.");
        if (targets.Entities.FirstOrDefault(e => e.LogicalName != name) is { } other)
            throw Faults.InvalidArgument($"The parameter 'Targets' of {call.MessageName} is of '{name}', but holds a row of '{other.LogicalName}'.");
        return WritableTable.Of(call, name);
    }
}
