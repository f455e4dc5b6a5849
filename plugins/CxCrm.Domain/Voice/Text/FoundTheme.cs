namespace CxCrm.Domain.Voice.Text;

/// <summary>A theme that a text brings up.</summary>
/// <param name="Code">The theme's code.</param>
/// <param name="Sentiment">-1 to 1: of the clauses that bring it up.</param>
public sealed record FoundTheme(string Code, double Sentiment);
