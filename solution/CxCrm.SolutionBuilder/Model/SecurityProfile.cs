namespace CxCrm.SolutionBuilder.Model;

/// <summary>A column security profile.</summary>
internal sealed record SecurityProfile(Position At, string Code, string Name, string Description, IReadOnlyList<ColumnPermission> Permissions)
{
    public Guid? Id { get; init; }
}
