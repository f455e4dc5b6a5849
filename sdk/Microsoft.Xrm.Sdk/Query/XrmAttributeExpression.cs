using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A column to aggregate or group by. "Aggregate data using QueryExpression", Microsoft Learn.</summary>
[DataContract(Name = "XrmAttributeExpression", Namespace = ContractNamespaces.Contracts90)]
public sealed class XrmAttributeExpression : IExtensibleDataObject
{
    public XrmAttributeExpression()
    {
    }

    public XrmAttributeExpression(string attributeName) => AttributeName = attributeName;

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType) : this(attributeName) => AggregateType = aggregateType;

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType, string alias) : this(attributeName, aggregateType) => Alias = alias;

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType, string alias, XrmDateTimeGrouping dateTimeGrouping)
        : this(attributeName, aggregateType, alias) => DateTimeGrouping = dateTimeGrouping;

    [DataMember]
    public string AttributeName { get; set; }

    [DataMember]
    public XrmAggregateType AggregateType { get; set; }

    [DataMember]
    public string Alias { get; set; }

    [DataMember]
    public bool HasGroupBy { get; set; }

    [DataMember]
    public XrmDateTimeGrouping DateTimeGrouping { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
