namespace CxCrm.SolutionBuilder.Model;

/// <summary>A chart: one measure (count, or an aggregate of a column) by one category.</summary>
internal sealed record Chart(Position At, string Name, Labels Labels, string Category, string Aggregate, string? Measure, string Type)
{
    public Guid? Id { get; init; }
}
