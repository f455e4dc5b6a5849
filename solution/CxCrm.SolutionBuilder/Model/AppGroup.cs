namespace CxCrm.SolutionBuilder.Model;

internal sealed record AppGroup(Position At, string Id, Labels Labels, IReadOnlyList<AppEntry> Entries);
