namespace CxCrm.SolutionBuilder.Model;

/// <summary>An alternate key, over logical names of columns.</summary>
internal sealed record Key(Position At, string SchemaName, IReadOnlyList<string> Columns)
{
    public string LogicalName => SchemaName.ToLowerInvariant();
}
