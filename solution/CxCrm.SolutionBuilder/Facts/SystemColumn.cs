using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Facts;

/// <summary>A column that every table of an ownership has by itself; usable in views, forms, keys, steps and early-bound classes.</summary>
internal sealed record SystemColumn(string SchemaName, ColumnType Type, Labels Labels)
{
    public string LogicalName => SchemaName.ToLowerInvariant();
}
