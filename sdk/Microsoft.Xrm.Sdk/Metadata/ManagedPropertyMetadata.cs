using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a managed property.</summary>
[DataContract(Name = "ManagedPropertyMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class ManagedPropertyMetadata : MetadataBase
{
    [DataMember]
    public string LogicalName { get; internal set; }

    [DataMember]
    public Label DisplayName { get; internal set; }

    [DataMember]
    public ManagedPropertyType? ManagedPropertyType { get; internal set; }

    [DataMember]
    public ManagedPropertyOperation? Operation { get; internal set; }

    [DataMember]
    public bool? IsGlobalForOperation { get; internal set; }

    [DataMember]
    public ManagedPropertyEvaluationPriority? EvaluationPriority { get; internal set; }

    [DataMember]
    public bool? IsPrivate { get; internal set; }

    [DataMember]
    public int? ErrorCode { get; internal set; }

    [DataMember]
    public string EnablesEntityName { get; internal set; }

    [DataMember]
    public string EnablesAttributeName { get; internal set; }

    [DataMember]
    public Label Description { get; internal set; }

    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }
}
