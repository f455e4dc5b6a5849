using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Conditions and filters that must all hold, or one of them.</summary>
[DataContract(Name = "MetadataFilterExpression", Namespace = ContractNamespaces.MetadataQuery2011)]
public sealed class MetadataFilterExpression : IExtensibleDataObject
{
    public MetadataFilterExpression()
    {
    }

    public MetadataFilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public DataCollection<MetadataConditionExpression> Conditions { get => field ??= []; internal set; }

    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    [DataMember]
    public DataCollection<MetadataFilterExpression> Filters { get => field ??= []; internal set; }
}
