namespace CxCrm.SolutionBuilder.Model;

internal sealed record AppArea(Position At, string Id, Labels Labels, IReadOnlyList<AppGroup> Groups);
