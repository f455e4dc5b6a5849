using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query for the rows whose columns all equal the given values.</summary>
[DataContract(Name = "QueryByAttribute", Namespace = ContractNamespaces.Contracts2011)]
public sealed class QueryByAttribute : QueryBase
{
    public QueryByAttribute()
    {
    }

    public QueryByAttribute(string entityName) => EntityName = entityName;

    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The columns to compare; each has its value at the same place in <see cref="Values"/>.</summary>
    [DataMember]
    public DataCollection<string> Attributes { get => field ??= []; private set; }

    [DataMember]
    public DataCollection<object> Values { get => field ??= []; private set; }

    [DataMember]
    public PagingInfo PageInfo { get; set; }

    [DataMember]
    public ColumnSet ColumnSet { get => field ??= new ColumnSet(); set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders { get => field ??= []; private set; }

    [DataMember(Order = 50)]
    public int? TopCount { get; set; }

    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }
}
