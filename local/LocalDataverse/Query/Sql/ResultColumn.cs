using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query.Sql;

/// <summary>
/// One value of a result row: where it stands in the statement, the column it comes from, and the name it goes out by.
/// </summary>
internal sealed record ResultColumn(int Ordinal, TableDefinition Table, ColumnDefinition Column)
{
    /// <summary>Where the target's table name of a polymorphic lookup stands; null for all others.</summary>
    public int? TypeOrdinal { get; init; }

    /// <summary>The name of an aliased value (<c>alias.column</c> or the alias given); null when the value goes out by the column's own name.</summary>
    public string? Alias { get; init; }

    public XrmAggregateType Aggregate { get; init; }

    /// <summary>Whether the value is a part of a date (a month number), not the date.</summary>
    public bool IsDatePart { get; init; }

    public string OutputName => Alias ?? Column.LogicalName;

    /// <summary>Whether the value is a count or another number that is not of the column's own type.</summary>
    public bool IsPlainNumber => IsDatePart || Aggregate is XrmAggregateType.Count or XrmAggregateType.CountColumn;

    /// <summary>Whether the value is text and nothing else, so that its type need not be asked for in every row.</summary>
    public bool IsText => !IsPlainNumber && Column.Type is ColumnType.String or ColumnType.Memo or ColumnType.UniqueIdentifier or ColumnType.DateTime;
}
