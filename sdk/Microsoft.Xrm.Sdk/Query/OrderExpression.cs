using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>One column to sort by.</summary>
[DataContract(Name = "OrderExpression", Namespace = ContractNamespaces.Contracts2011)]
public sealed class OrderExpression : IExtensibleDataObject
{
    public OrderExpression()
    {
    }

    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias) : this(attributeName, orderType) => Alias = alias;

    public OrderExpression(string attributeName, OrderType orderType, string alias, string entityName) : this(attributeName, orderType, alias) =>
        EntityName = entityName;

    [DataMember]
    public string AttributeName { get; set; }

    [DataMember]
    public OrderType OrderType { get; set; }

    /// <summary>The alias of an aggregate to sort by, in place of a column.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>The alias of the linked table that has the column; null for the query's own.</summary>
    [DataMember]
    public string EntityName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
