namespace CxCrm.Bench;

/// <summary>What a figure's run found: the story of it, and what of it has a limit.</summary>
internal sealed record Report(string Text, params IReadOnlyList<Limit> Limits)
{
    public bool IsKept => Limits.All(limit => limit.IsKept);

    public override string ToString() => string.Join(Environment.NewLine, [Text, .. Limits.Select(limit => limit.ToString())]);
}
