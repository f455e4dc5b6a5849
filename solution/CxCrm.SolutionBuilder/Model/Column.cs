namespace CxCrm.SolutionBuilder.Model;

/// <summary>A column that the solution adds to a table.</summary>
internal sealed record Column(Position At, string SchemaName, ColumnType Type, Labels Labels)
{
    public string LogicalName { get; } = SchemaName.ToLowerInvariant();

    public string Description { get; init; } = "";

    public Requirement Required { get; init; }

    public bool IsPrimaryName { get; init; }

    public bool Secured { get; init; }

    public bool Audit { get; init; } = true;

    public bool Search { get; init; }

    public bool Hidden { get; init; }

    public bool ReadOnly { get; init; }

    /// <summary>Characters of a text, kilobytes of a file or image.</summary>
    public int? MaxLength { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>Digits after the decimal point.</summary>
    public int? Precision { get; init; }

    public string? Format { get; init; }

    public string? Behavior { get; init; }

    /// <summary>As written; an option's code, a number, true or false.</summary>
    public string? Default { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    public string? GlobalChoice { get; init; }

    public Labels? Yes { get; init; }

    public Labels? No { get; init; }

    public IReadOnlyList<Target> Targets { get; init; } = [];

    public bool Hierarchical { get; init; }

    public PersonalData? Personal { get; init; }

    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer;

    public bool IsChoice => Type is ColumnType.Choice or ColumnType.Choices;

    public bool IsText => Type is ColumnType.Text or ColumnType.Email or ColumnType.Phone or ColumnType.Url or ColumnType.Autonumber;
}
