using System.Collections.Frozen;

namespace LocalDataverse.Metadata;

/// <summary>What follows from a table's columns and is asked for at every row: found once, for a table has hundreds of columns and a row few.</summary>
internal sealed class TableShape(IReadOnlyList<ColumnDefinition> columns)
{
    public FrozenDictionary<string, ColumnDefinition> ByName { get; } = columns.ToFrozenDictionary(c => c.LogicalName, StringComparer.Ordinal);

    public IReadOnlyList<ColumnDefinition> Stored { get; } = [.. columns.Where(c => c.IsStored)];

    /// <summary>Columns that the platform numbers.</summary>
    public IReadOnlyList<ColumnDefinition> Numbered { get; } = [.. columns.Where(c => c.AutoNumberFormat is { Length: > 0 })];

    /// <summary>Choices and yes/no columns that have a value where nobody gives one.</summary>
    public IReadOnlyList<ColumnDefinition> Defaulted { get; } =
        [.. columns.Where(c => c is { IsStored: true, DefaultValue: not null, Type: ColumnType.Choice or ColumnType.Boolean })];

    /// <summary>
    /// Columns a new row must have a value in. Of the platform's own required columns only texts and lookups are demanded; numbers and choices have values of
    /// the platform's choosing.
    /// </summary>
    public IReadOnlyList<ColumnDefinition> Demanded { get; } =
    [
        .. columns.Where(c => c is
        {
            Required: RequiredLevel.System, ValidForCreate: true, IsStored: true, IsPrimaryId: false,
            Type: ColumnType.String or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner,
        }),
    ];

    /// <summary>Money in the base currency, which follows a money column.</summary>
    public IReadOnlyList<ColumnDefinition> InBaseCurrency { get; } = [.. columns.Where(c => c.CalculationOf is not null)];

    public IReadOnlyList<ColumnDefinition> Files { get; } = [.. columns.Where(c => c.Type == ColumnType.File)];
}
