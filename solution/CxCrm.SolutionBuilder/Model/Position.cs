namespace CxCrm.SolutionBuilder.Model;

/// <summary>Where something stands in the model: a file and a line, counted from 1 (0 where a whole file or assembly is meant).</summary>
internal readonly record struct Position(string File, int Line)
{
    public override string ToString() => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}({Line})");
}
