namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>A step as registered. <see cref="Stage"/> and <see cref="Mode"/> are the numbers Dataverse gives them (10, 20, 40; 0 waits, 1 does not).</summary>
internal sealed record Step(string Message, string Table, int Stage, int Mode, int Rank, IReadOnlyList<string> Filter, string Why)
{
    public const int PreValidation = 10;
    public const int PreOperation = 20;
    public const int PostOperation = 40;

    public bool IsAsync => Mode == 1;
}
