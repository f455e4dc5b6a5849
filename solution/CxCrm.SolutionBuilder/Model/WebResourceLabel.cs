namespace CxCrm.SolutionBuilder.Model;

/// <summary>What <c>webresources.yml</c> says about one web resource.</summary>
internal sealed record WebResourceLabel(Position At, string Name, Labels Labels)
{
    public Guid? Id { get; init; }
}
