namespace LocalDataverse.Metadata;

/// <summary>One column of a table. Names are logical names unless they say otherwise.</summary>
public sealed record ColumnDefinition
{
    public required string LogicalName { get; init; }

    public required string SchemaName { get; init; }

    public required ColumnType Type { get; init; }

    public Labels Labels { get; init; } = Labels.Of("");

    public RequiredLevel Required { get; init; }

    /// <summary>Characters for text; kilobytes for files and images.</summary>
    public int? MaxLength { get; init; }

    public decimal? MinValue { get; init; }

    public decimal? MaxValue { get; init; }

    /// <summary>Decimal places, 0 to 10 (money 0 to 4).</summary>
    public int? Precision { get; init; }

    /// <summary>The platform's format name in lower case: text, email, url, phone, textarea, date, datetime, duration ...</summary>
    public string Format { get; init; } = "";

    public DateBehavior? DateBehavior { get; init; }

    public IReadOnlyList<OptionDefinition> Options { get; init; } = [];

    /// <summary>Name of the global choice that <see cref="Options"/> come from; null for a local choice.</summary>
    public string? GlobalChoice { get; init; }

    /// <summary>Default option or yes/no value; null when there is none.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Tables a lookup can point to; none means any table (audit.objectid).</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    public bool ValidForCreate { get; init; } = true;

    public bool ValidForRead { get; init; } = true;

    public bool ValidForUpdate { get; init; } = true;

    public bool IsPrimaryId { get; init; }

    public bool IsPrimaryName { get; init; }

    public bool IsSecured { get; init; }

    public bool IsAudited { get; init; }

    public bool IsCustom { get; init; }

    /// <summary>The column this one is derived from (a lookup's name, a choice's label); derived columns are not stored.</summary>
    public string? AttributeOf { get; init; }

    public string? AutoNumberFormat { get; init; }

    /// <summary>For a base-currency column, the money column it follows.</summary>
    public string? CalculationOf { get; init; }

    /// <summary>The lookup may point to several tables although it has one target so far (LookupStyle polymorphic).</summary>
    public bool IsOpenToTargets { get; init; }

    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    /// <summary>A lookup that can point to more than one table stores the table's name beside the id, in <see cref="TypeColumn"/>.</summary>
    public bool IsPolymorphic => IsLookup && (Type != ColumnType.Lookup || Targets.Count != 1 || IsOpenToTargets);

    /// <summary>SQL column that holds the logical name of the table a polymorphic lookup points to.</summary>
    public string TypeColumn => LogicalName + "_type";

    public bool IsStored => AttributeOf is null && Type is not (ColumnType.Virtual or ColumnType.PartyList or ColumnType.ManagedProperty);
}
