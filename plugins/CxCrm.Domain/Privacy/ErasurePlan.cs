using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Privacy;

/// <summary>Turns the data map into one decision per table (GDPR Art. 17(1); exceptions Art. 17(3) with their ground).</summary>
public static class ErasurePlan
{
    /// <summary>The decision for a person's rows of <paramref name="table"/>.</summary>
    public static TableDecision Decide(DataMap map, string table)
    {
        var columns = map.Of(table);
        var blank = Names(columns, ErasureAction.Blank);
        var pseudonymise = Names(columns, ErasureAction.Pseudonymise);
        var keep = Names(columns, ErasureAction.Keep);
        return new TableDecision(table, RowAction(columns), blank, pseudonymise, keep, Ground(columns), columns.Count > 0);
    }

    private static ErasureAction RowAction(IReadOnlyList<DataMapColumn> columns)
    {
        if (columns.Any(column => column.Erase == ErasureAction.Delete)) return ErasureAction.Delete;
        if (columns.Any(column => column.Erase == ErasureAction.Pseudonymise)) return ErasureAction.Pseudonymise;
        var onlyKept = columns.Count > 0 && columns.All(column => column.Erase == ErasureAction.Keep);
        return onlyKept ? ErasureAction.Keep : ErasureAction.Blank;
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<DataMapColumn> columns, ErasureAction action) =>
        [.. columns.Where(column => column.Erase == action).Select(column => column.Column)];

    private static string Ground(IReadOnlyList<DataMapColumn> columns) =>
        columns.FirstOrDefault(column => column.Erase == ErasureAction.Keep)?.Ground ?? "";
}
