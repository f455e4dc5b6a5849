namespace LocalDataverse.Import;

/// <summary>A component the manifest lists: its type (Microsoft Learn: SolutionComponent table, ComponentType) and its name or id.</summary>
internal sealed record RootComponent(string Type, string SchemaName, Guid? Id);
