namespace CxCrm.SolutionBuilder.Model;

/// <summary>The solution itself: <c>solution.yml</c>.</summary>
internal sealed record SolutionInfo(
    Position At,
    string UniqueName,
    Labels Name,
    string Description,
    string Version,
    Publisher Publisher,
    IReadOnlyList<Language> Languages,
    Guid IdNamespace);
