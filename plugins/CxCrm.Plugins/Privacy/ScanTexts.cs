using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Searches every text column of the tables for the person's identifiers, whoever's rows they are. The database finds candidates by pattern, the rules decide. A unique
/// identifier becomes an item of the request that somebody decides on; a name alone is listed. The first pass searches all rows, later ones what was written since the erasure began.
/// </summary>
internal sealed class ScanTexts : IErasureStage
{
    private const int MostNameHits = 200;

    // Three large blocks make a slice: 150,000 rows.
    private const int LargeBlockCost = 167;

    // Definitions are large: a slice reads those of the tables it may come to, not of all.
    private const int TablesAhead = 20;

    // Dataverse allows 500 conditions in a query.
    private const int MostConditions = 400;

    public bool Run(ErasureWork work)
    {
        if (!work.Progress.Scanning) Begin(work.Progress, from: 0);
        return Search(work);
    }

    /// <summary>Begins a search of the tables from this place on.</summary>
    public static void Begin(ErasureProgress progress, int from)
    {
        progress.Scanning = true;
        progress.ScanTable = from;
        StartTable(progress);
    }

    /// <summary>Searches on from where the last slice stopped; true when all tables are searched.</summary>
    public static bool Search(ErasureWork work)
    {
        var progress = work.Progress;
        var patterns = ScanPattern.Of(work.Identifiers);
        while (progress.ScanTable < progress.ScanTables.Count)
        {
            if (work.RowsLeft <= 0) return false;
            if (!work.Tables.Exists(progress.ScanTables[progress.ScanTable])) work.Tables.Load(progress.ScanTables.Skip(progress.ScanTable).Take(TablesAhead));
            Search(work, work.Tables.Of(progress.ScanTables[progress.ScanTable]), patterns);
        }

        progress.Scanning = false;
        progress.Hits = ScanItem.Open(work).Entities.Count;
        return true;
    }

    private static void StartTable(ErasureProgress progress) => progress.ScanVersion = IsFirstTime(progress) ? 0 : progress.Since;

    private static bool IsFirstTime(ErasureProgress progress) =>
        progress.Pass == 1 || (!progress.WholeDone && progress.RelatedTables > 0 && progress.ScanTable >= progress.RelatedTables);

    private static void Search(ErasureWork work, TableInfo table, IReadOnlyList<string> patterns)
    {
        var progress = work.Progress;
        var columns = table.TextColumns;
        var block = ScanBlock.After(work.System, table, progress.ScanVersion);
        if (progress.ScanVersion == 0 && IsFirstTime(progress)) progress.ScanColumns += columns.Count;
        foreach (var group in Groups(columns, patterns.Count))
        {
            var candidates = block.Candidates(work.System, group, patterns);
            foreach (var row in candidates.Where(row => !IsOfThisCase(work, row))) Judge(work, row, group);
            work.Spend(candidates.Count);
        }

        work.Spend(block.IsLarge ? LargeBlockCost : 1);
        if (block.End is { } end)
        {
            progress.ScanVersion = end;
            return;
        }

        progress.ScanTable++;
        StartTable(progress);
    }

    private static void Judge(ErasureWork work, Entity row, string[] columns)
    {
        foreach (var column in columns)
        {
            if (row.GetAttributeValue<string>(column) is not { Length: > 0 } text) continue;
            var found = ResidualScan.Search(work.Identifiers, text);
            if (found.Any(ResidualScan.IsUnique)) ScanItem.Raise(work, row.ToEntityReference(), column);
            else if (found.Count > 0) List(work.Progress, row, column);
        }
    }

    private static void List(ErasureProgress progress, Entity row, string column)
    {
        var id = row.Id.ToString("D");
        if (progress.NameHits.Count >= MostNameHits || progress.NameHits.Exists(hit => hit.Id == id && hit.Column == column)) return;
        progress.NameHits.Add(new() { Table = row.LogicalName, Column = column, Id = id });
    }

    // The case itself and its tasks to tell the recipients hold the identifiers until it is certified.
    private static bool IsOfThisCase(ErasureWork work, Entity row) => row.Id == work.Request.Id || work.Progress.Tasks.Exists(task => task.Task == row.Id);

    private static IEnumerable<string[]> Groups(IReadOnlyList<string> columns, int patterns)
    {
        var size = System.Math.Max(1, MostConditions / System.Math.Max(1, patterns));
        for (var start = 0; start < columns.Count; start += size) yield return [.. columns.Skip(start).Take(size)];
    }
}
