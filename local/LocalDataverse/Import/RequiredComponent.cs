namespace LocalDataverse.Import;

/// <summary>Something the solution needs and says another solution brings.</summary>
internal sealed record RequiredComponent(
    string Type, string SchemaName, Guid? Id, string ParentSchemaName, string DisplayName, string Solution, string NeededBy)
{
    public override string ToString() =>
        $"{(DisplayName.Length > 0 ? DisplayName : SchemaName)} (type {Type}{(ParentSchemaName.Length > 0 ? $" of {ParentSchemaName}" : "")}, from {Solution}, needed by {NeededBy})";
}
