using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as a tree of columns, conditions, links and orders.</summary>
[DataContract(Name = "QueryExpression", Namespace = ContractNamespaces.Contracts2011)]
public sealed class QueryExpression : QueryBase
{
    public static readonly QueryExpression Empty = new();

    public QueryExpression()
    {
    }

    public QueryExpression(string entityName) => EntityName = entityName;

    [DataMember]
    public bool Distinct { get; set; }

    [DataMember(Order = 50)]
    public bool NoLock { get; set; }

    [DataMember(IsRequired = false, EmitDefaultValue = false)]
    public QueryExpression SubQueryExpression { get; set; }

    [DataMember]
    public PagingInfo PageInfo { get => field ??= new PagingInfo(); set; }

    [DataMember(Order = 92, EmitDefaultValue = false)]
    public string QueryHints { get; set; }

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities { get => field ??= []; private set; }

    [DataMember]
    public FilterExpression Criteria { get => field ??= new FilterExpression(); set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders { get => field ??= []; private set; }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public ColumnSet ColumnSet { get => field ??= new ColumnSet(); set; }

    /// <summary>At most so many rows; not together with paging.</summary>
    [DataMember(Order = 50, EmitDefaultValue = false)]
    public int? TopCount { get; set; }

    public QueryExpression Accept(IQueryExpressionVisitor visitor) => visitor.Visit(this);

    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    public void AddOrder(string attributeName, OrderType orderType, string alias, string entityName) =>
        Orders.Add(new OrderExpression(attributeName, orderType, alias, entityName));

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
