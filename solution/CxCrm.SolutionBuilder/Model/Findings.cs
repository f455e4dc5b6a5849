namespace CxCrm.SolutionBuilder.Model;

/// <summary>Collects everything that is wrong, so that one run shows all of it.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _all = [];

    public bool Any => _all.Count > 0;

    public IReadOnlyList<Finding> All => [.. _all.Distinct().OrderBy(f => f.At.File, StringComparer.Ordinal).ThenBy(f => f.At.Line)];

    public void Report(Position at, string reason) => _all.Add(new(at, reason));
}
