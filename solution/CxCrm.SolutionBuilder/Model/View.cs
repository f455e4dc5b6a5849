namespace CxCrm.SolutionBuilder.Model;

internal sealed record View(Position At, string Name, ViewType Type)
{
    public bool IsDefault { get; init; }

    public Guid? Id { get; init; }

    public Labels? Labels { get; init; }

    /// <summary>Null where the file doesn't say; the view then shows active rows.</summary>
    public IReadOnlyList<Condition>? Filter { get; init; }

    public IReadOnlyList<SortOrder> Order { get; init; } = [];

    public IReadOnlyList<ViewColumn> Columns { get; init; } = [];
}
