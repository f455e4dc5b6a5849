namespace LocalDataverse.Import;

/// <summary>Collects what happened to each component, and tells whoever watches.</summary>
internal sealed class ImportLog(IProgress<ImportedComponent>? progress)
{
    private readonly List<ImportedComponent> _components = [];

    public IReadOnlyList<ImportedComponent> Components => _components;

    public void Add(string kind, string name, ImportOutcome outcome, string? reason = null)
    {
        var component = new ImportedComponent(kind, name, outcome, reason);
        _components.Add(component);
        progress?.Report(component);
    }

    public void Ignored(string kind, string name, string reason) => Add(kind, name, ImportOutcome.Ignored, reason);

    public void Compared(string kind, string name, string? before, string after) => Add(
        kind, name, before is null ? ImportOutcome.Created : before == after ? ImportOutcome.Unchanged : ImportOutcome.Updated);
}
