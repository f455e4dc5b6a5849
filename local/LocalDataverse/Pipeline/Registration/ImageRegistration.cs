namespace LocalDataverse.Pipeline.Registration;

/// <summary>A picture of the row that a step asked for. No columns means all of them.</summary>
public sealed record ImageRegistration(string Alias, ImageKind Kind, IReadOnlyList<string> Columns)
{
    public bool ShowsBefore => Kind is ImageKind.Before or ImageKind.Both;

    public bool ShowsAfter => Kind is ImageKind.After or ImageKind.Both;
}
