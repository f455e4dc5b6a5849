using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// What happens to a person's rows of one table. A kept row keeps its columns too, except those the map blanks or pseudonymises whatever the ground; a table
/// that is not <paramref name="Mapped"/> only loses its link to the person, and what its texts still say is found by the scan.
/// </summary>
/// <param name="Blank">Columns to empty.</param>
/// <param name="Pseudonymise">Columns that get a pseudonym.</param>
/// <param name="Keep">Columns that stay although the row is changed, each with its ground in the map.</param>
public sealed record TableDecision(
    string Table,
    ErasureAction Action,
    IReadOnlyList<string> Blank,
    IReadOnlyList<string> Pseudonymise,
    IReadOnlyList<string> Keep,
    string Ground,
    bool Mapped);
