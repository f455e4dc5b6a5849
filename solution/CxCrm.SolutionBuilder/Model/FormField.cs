namespace CxCrm.SolutionBuilder.Model;

internal sealed record FormField(Position At, string Column);
