using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rules;

/// <summary>Optimistic concurrency (Microsoft Learn: Optimistic concurrency).</summary>
internal static class Concurrency
{
    public static void Check(MessageCall call, TableDefinition table, string? rowVersion)
    {
        if (call.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") != ConcurrencyBehavior.IfRowVersionMatches)
            return;
        if (string.IsNullOrEmpty(rowVersion))
            throw Faults.VersionMissing();
        var current = call.Outermost.Rows.VersionOf(table, call.RowId);
        if (current?.ToString(System.Globalization.CultureInfo.InvariantCulture) != rowVersion)
            throw Faults.ConcurrencyMismatch();
    }
}
