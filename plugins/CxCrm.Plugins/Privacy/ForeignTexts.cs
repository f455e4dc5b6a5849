using System.Linq;
using CxCrm.Domain.Privacy;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The texts of a row in a custom table that the data map does not know and that points to the person. Which of its columns are personal nobody has said, so only texts that
/// hold a unique identifier of this person go; a name alone is left for the scan to list.
/// </summary>
internal static class ForeignTexts
{
    public static void Empty(ErasureWork work, TableInfo table, Entity found, Entity row)
    {
        foreach (var column in table.TextColumns.Where(table.CanUpdate))
        {
            if (found.GetAttributeValue<string>(column) is not { Length: > 0 } text) continue;
            if (!ResidualScan.Search(work.Identifiers, text).Any(ResidualScan.IsUnique)) continue;
            row[column] = column == table.PrimaryName ? RowPseudonym.New(table.MaxLength(column)) : null;
        }
    }
}
