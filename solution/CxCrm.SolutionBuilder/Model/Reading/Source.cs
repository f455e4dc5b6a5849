namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>One file being read, and where to say what is wrong in it.</summary>
internal sealed record Source(string File, Findings Findings, IReadOnlyList<Language> Languages, string Prefix)
{
    public Position At(YamlNode node) => new(File, (int)node.Start.Line);

    public void Report(YamlNode node, string reason) => Findings.Report(At(node), reason);
}
