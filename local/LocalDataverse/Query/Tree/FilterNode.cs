namespace LocalDataverse.Query.Tree;

/// <summary>Something that is true or false of a row.</summary>
public abstract record FilterNode
{
    public static FilterNode? And(FilterNode? left, FilterNode? right) =>
        left is null ? right : right is null ? left : new GroupNode(false, [left, right]);
}
