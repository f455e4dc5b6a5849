using LocalDataverse.Metadata;
using LocalDataverse.Query.Tree;

namespace LocalDataverse.WebApi.OData;

/// <summary>A property in a filter: its column, and how a condition on it reaches the row (directly, or through a lookup).</summary>
internal sealed record FilterProperty(ColumnDefinition Column, Func<FilterNode, FilterNode> Wrap);
