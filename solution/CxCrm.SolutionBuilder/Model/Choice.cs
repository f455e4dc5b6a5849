namespace CxCrm.SolutionBuilder.Model;

/// <summary>A global choice: <c>choices.yml</c>.</summary>
internal sealed record Choice(Position At, string SchemaName, Labels Labels, string Description, IReadOnlyList<Option> Options)
{
    public string Name { get; } = SchemaName.ToLowerInvariant();
}
