namespace CxCrm.SolutionBuilder.Model;

internal sealed record FormTab(Position At, Labels Labels, IReadOnlyList<FormSection> Sections);
