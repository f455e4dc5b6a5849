using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>A table whose rows forbid deleting the row they point to (Microsoft Learn, "Configure table relationship cascading behavior": Restrict).</summary>
internal sealed class RetentionBlocker(string table, string primaryId, string lookup)
{
    // A query takes fifteen links, of which others need some.
    private const int Most = 10;

    public string Table { get; } = table;

    public string PrimaryId { get; } = primaryId;

    /// <summary>The column of <see cref="Table"/> that points to the row.</summary>
    public string Lookup { get; } = lookup;

    /// <summary>The blockers of a table, ten at most. Two calls.</summary>
    public static IReadOnlyList<RetentionBlocker> Of(IOrganizationService system, string table)
    {
        var tables = new TableDefinitions(system);
        var lookups = tables.LookupsTo(table).Where(lookup => lookup.CascadeConfiguration?.Delete == CascadeType.Restrict).Take(Most).ToList();
        tables.Load(lookups.Select(lookup => lookup.ReferencingEntity));
        return
        [
            .. lookups.Where(lookup => tables.Exists(lookup.ReferencingEntity))
                .Select(lookup => new RetentionBlocker(lookup.ReferencingEntity, tables.Of(lookup.ReferencingEntity).PrimaryId, lookup.ReferencingAttribute)),
        ];
    }
}
