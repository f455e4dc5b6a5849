namespace CxCrm.SolutionBuilder.Model;

/// <summary>One thing that is wrong, in the form that MSBuild and editors understand: <c>file(line): error CX0100: reason</c>.</summary>
internal sealed record Finding(Position At, string Reason)
{
    public override string ToString() => $"{At}: error CX0100: {Reason}";
}
