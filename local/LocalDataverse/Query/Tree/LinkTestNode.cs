namespace LocalDataverse.Query.Tree;

/// <summary>Whether related rows exist: a link inside a filter (FetchXML any, not any, all, not all) or an OData lambda.</summary>
public sealed record LinkTestNode(LinkNode Link) : FilterNode;
