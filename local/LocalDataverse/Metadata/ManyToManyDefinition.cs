namespace LocalDataverse.Metadata;

/// <summary>A many-to-many relationship and the table that holds its pairs.</summary>
public sealed record ManyToManyDefinition(
    string SchemaName, string FirstTable, string FirstColumn, string SecondTable, string SecondColumn, string IntersectTable);
