using System;
using System.Linq;
using CxCrm.Domain.Privacy;

namespace CxCrm.Plugins.Privacy;

/// <summary>Goes through the ways to the person's rows and does what the data map decides, until none leads anywhere.</summary>
internal sealed class ApplySources : IErasureStage
{
    private const int PageSize = 100;

    public bool Run(ErasureWork work)
    {
        work.Tables.Load(work.Progress.Sources.Select(source => source.Table));
        while (work.Progress.Source < work.Progress.Sources.Count)
        {
            if (work.RowsLeft <= 0) return false;
            if (Empty(work, work.Progress.Sources[work.Progress.Source])) work.Progress.Source++;
        }

        work.Progress.Source = 0;
        return true;
    }

    // True when nothing is left behind this source.
    private static bool Empty(ErasureWork work, ErasureSource source)
    {
        var rows = new SourceRows(work, source);
        if (rows.Action == ErasureAction.Keep)
        {
            work.Keep(source.Table, rows.CountAll(), rows.Ground, rows.KeptUntil());
            if (!rows.CanExpire) return true;
            rows = new SourceRows(work, source, expired: true);
        }

        var most = Math.Min(PageSize, work.RowsLeft);
        var page = rows.Read(most);
        foreach (var row in page) rows.Erase(row);
        return page.Count < most;
    }
}
