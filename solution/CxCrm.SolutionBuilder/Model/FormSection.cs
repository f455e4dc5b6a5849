namespace CxCrm.SolutionBuilder.Model;

/// <summary>A section of a form: columns, or one of a sub-grid, a page (web resource) and the timeline.</summary>
internal sealed record FormSection(Position At)
{
    public Labels? Labels { get; init; }

    public IReadOnlyList<FormField> Fields { get; init; } = [];

    public Subgrid? Subgrid { get; init; }

    public string? Page { get; init; }

    public bool Timeline { get; init; }

    /// <summary>Height in rows of a form, for what is not a column.</summary>
    public int Rows { get; init; }
}
