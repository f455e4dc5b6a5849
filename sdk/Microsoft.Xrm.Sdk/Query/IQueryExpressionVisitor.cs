namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Reads or rewrites a query.</summary>
public interface IQueryExpressionVisitor
{
    QueryExpression Visit(QueryExpression query);
}
