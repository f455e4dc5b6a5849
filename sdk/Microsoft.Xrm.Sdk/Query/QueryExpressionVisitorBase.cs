namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Walks a query and puts what each visit returns in the place of what it was given.</summary>
public abstract class QueryExpressionVisitorBase : IQueryExpressionVisitor
{
    public virtual QueryExpression Visit(QueryExpression query)
    {
        query.PageInfo = VisitPagingInfo(query.PageInfo);
        query.ColumnSet = VisitColumnSet(query.ColumnSet);
        query.Criteria = VisitFilterExpression(query.Criteria);
        Replace(query.LinkEntities, VisitLinkEntity);
        Replace(query.Orders, VisitOrderExpression);
        return query;
    }

    protected virtual PagingInfo VisitPagingInfo(PagingInfo pageInfo) => pageInfo;

    protected virtual LinkEntity VisitLinkEntity(LinkEntity linkEntity)
    {
        linkEntity.Columns = VisitColumnSet(linkEntity.Columns);
        linkEntity.LinkCriteria = VisitFilterExpression(linkEntity.LinkCriteria);
        Replace(linkEntity.LinkEntities, VisitLinkEntity);
        Replace(linkEntity.Orders, VisitOrderExpression);
        return linkEntity;
    }

    protected virtual ConditionExpression VisitConditionExpression(ConditionExpression condition) => condition;

    protected virtual FilterExpression VisitFilterExpression(FilterExpression filter)
    {
        Replace(filter.Conditions, VisitConditionExpression);
        Replace(filter.Filters, VisitFilterExpression);
        return filter;
    }

    protected virtual OrderExpression VisitOrderExpression(OrderExpression order) => order;

    protected virtual ColumnSet VisitColumnSet(ColumnSet columnSet) => columnSet;

    private static void Replace<T>(DataCollection<T> parts, Func<T, T> visit)
    {
        for (var i = 0; i < parts.Count; i++)
            parts[i] = visit(parts[i]);
    }
}
