namespace LocalDataverse.Metadata;

/// <summary>An alternate key: its columns identify one row.</summary>
public sealed record KeyDefinition(string LogicalName, string SchemaName, IReadOnlyList<string> Columns);
