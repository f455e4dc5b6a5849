namespace CxCrm.SolutionBuilder.Model;

/// <summary>The model-driven app with its site map: <c>app.yml</c>.</summary>
internal sealed record App(Position At, string UniqueName, Labels Labels, string Description, string Icon, IReadOnlyList<string> Roles, IReadOnlyList<AppArea> Areas)
{
    /// <summary>Forms of standard tables that the app shows, by table.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Forms { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
