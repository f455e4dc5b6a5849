using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The ways from a person to rows, read from the environment's definitions: lookups to contact (customer and regarding lookups too, in tables that we did not make
/// too), party lists, and what hangs on rows that are the person's own. A row is the person's own when the data map flags the column that points to the person.
/// </summary>
internal sealed class PersonSources(ErasureWork work)
{
    private const string Party = "activityparty";
    private const string Note = "annotation";

    // The platform's own bookkeeping: it can't be changed from outside and cleans itself. Activities are reached by their kind, not through their common table.
    public static readonly IReadOnlyList<string> Platform =
    [
        "activitypointer", Party, "asyncoperation", "bulkdeletefailure", "duplicaterecord", "fileattachment", "mailboxtrackingfolder", "principalobjectattributeaccess",
        "processsession", "slakpiinstance", "syncerror", "userentityinstancedata", "workflowlog",
    ];

    private readonly List<ErasureSource> sources = [];

    public List<ErasureSource> Find()
    {
        var lookups = work.Tables.LookupsTo(Contact.LogicalName).Where(lookup => !Platform.Contains(lookup.ReferencingEntity)).ToList();
        work.Tables.Load(lookups.Select(lookup => lookup.ReferencingEntity).Concat(work.Map.Tables).Concat([Contact.LogicalName, Note, Party]));
        foreach (var lookup in lookups.Where(lookup => Exists(lookup.ReferencingEntity)))
            AddLookup(work.Tables.Of(lookup.ReferencingEntity), lookup.ReferencingAttribute);

        var own = sources.Where(IsOwn).GroupBy(source => source.Table, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var through = Hanging(own).ToList();
        var parties = sources.Where(source => work.Tables.Of(source.Table).IsActivity).Select(source => source.Table).Distinct(StringComparer.Ordinal).Select(PartyOf).ToList();

        // What hangs on a row goes first: once the row has lost its person nothing leads there.
        return [.. through, .. parties, .. sources];
    }

    /// <summary>The tables of the sources and of the data map, the parties of activities, and the contact itself.</summary>
    public List<string> TablesToSearch()
    {
        var known = sources.Select(source => source.Table).Concat(work.Map.Tables.Where(Exists)).Concat([Contact.LogicalName, Note, Party]);
        return [.. known.Concat(work.Progress.Companies.Count > 0 ? [Account.LogicalName] : []).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
    }

    private void AddLookup(TableInfo table, string column)
    {
        if (!table.Has(column)) return;
        sources.Add(new() { Table = table.Name, PrimaryId = table.PrimaryId, Column = column, Kind = SourceKind.Lookup, Updatable = table.CanUpdate(column) });
    }

    private IEnumerable<ErasureSource> Hanging(Dictionary<string, ErasureSource> own)
    {
        var direct = new HashSet<string>(sources.Select(source => source.Table), StringComparer.Ordinal);
        foreach (var name in work.Map.Tables.Where(name => Exists(name) && name != Contact.LogicalName && !Platform.Contains(name)))
        {
            var table = work.Tables.Of(name);
            foreach (var lookup in table.LookupsAmong(own.Keys))
            {
                // Two rows of the person that point to each other are both reached directly.
                if (lookup.Value == name || (direct.Contains(name) && !table.IsActivity && name != Note)) continue;
                var parent = own[lookup.Value];
                yield return new()
                {
                    Table = name,
                    PrimaryId = table.PrimaryId,
                    Column = lookup.Key,
                    Kind = SourceKind.Through,
                    Parent = parent.Table,
                    ParentId = parent.PrimaryId,
                    ParentColumn = parent.Column,
                };
            }
        }
    }

    private ErasureSource PartyOf(string activity) => new()
    {
        Table = activity,
        PrimaryId = work.Tables.Of(activity).PrimaryId,
        Column = work.Tables.Of(activity).PrimaryId,
        Kind = SourceKind.Party,
    };

    private bool IsOwn(ErasureSource source) =>
        work.Map.Of(source.Table).Any(column => column.Column == source.Column) && ErasurePlan.Decide(work.Map, source.Table).Action != ErasureAction.Keep;

    private bool Exists(string table) => work.Tables.Exists(table);
}
