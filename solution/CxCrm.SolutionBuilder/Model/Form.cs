namespace CxCrm.SolutionBuilder.Model;

internal sealed record Form(Position At, string Name, FormKind Kind, Labels? Labels, IReadOnlyList<FormTab> Tabs)
{
    public Guid? Id { get; init; }
}
