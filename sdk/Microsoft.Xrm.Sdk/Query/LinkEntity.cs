using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A table joined to the one above it.</summary>
[DataContract(Name = "LinkEntity", Namespace = ContractNamespaces.Contracts2011)]
public sealed class LinkEntity : IExtensibleDataObject
{
    public LinkEntity()
    {
    }

    public LinkEntity(string linkFromEntityName, string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    [DataMember]
    public string LinkFromAttributeName { get; set; }

    [DataMember]
    public string LinkFromEntityName { get; set; }

    [DataMember]
    public string LinkToEntityName { get; set; }

    [DataMember]
    public string LinkToAttributeName { get; set; }

    [DataMember]
    public JoinOperator JoinOperator { get; set; }

    [DataMember]
    public FilterExpression LinkCriteria { get => field ??= new FilterExpression(); set; }

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities { get => field ??= []; private set; }

    [DataMember]
    public ColumnSet Columns { get => field ??= new ColumnSet(); set; }

    /// <summary>The prefix of this table's columns in the result; the service makes one up where it is null.</summary>
    [DataMember]
    public string EntityAlias { get; set; }

    [DataMember(Order = 80)]
    public DataCollection<OrderExpression> Orders { get => field ??= []; private set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(LinkToEntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
