namespace CxCrm.SolutionBuilder.Model;

/// <summary>One text in the solution's languages, by locale id.</summary>
internal sealed record Labels(Position At, IReadOnlyDictionary<int, string> Texts)
{
    /// <summary>The language of generated code and documents, and of whatever has no text of its own.</summary>
    public const int Base = 1033;

    public string English => Texts.GetValueOrDefault(Base, "");

    public string In(int lcid) => Texts.GetValueOrDefault(lcid, English);

    /// <summary>A text made from this one, in each of its languages.</summary>
    public Labels With(Func<int, string, string> change) =>
        this with { Texts = Texts.ToDictionary(t => t.Key, t => change(t.Key, t.Value)) };
}
