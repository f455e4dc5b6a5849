namespace CxCrm.SolutionBuilder.Model;

internal sealed record Dashboard(Position At, string Name, Labels Labels, string Description, IReadOnlyList<DashboardTile> Tiles)
{
    public Guid? Id { get; init; }
}
