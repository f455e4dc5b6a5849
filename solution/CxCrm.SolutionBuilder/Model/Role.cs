namespace CxCrm.SolutionBuilder.Model;

/// <summary>A security role. <see cref="Privileges"/> are the rights that belong to no table.</summary>
internal sealed record Role(Position At, string Code, string Name, string Description, IReadOnlyList<RoleCell> Cells, IReadOnlyDictionary<string, Depth> Privileges)
{
    public Guid? Id { get; init; }
}
