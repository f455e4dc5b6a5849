using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A state of a table.</summary>
[DataContract(Name = "StateOptionMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class StateOptionMetadata : OptionMetadata
{
    /// <summary>The status reason that a row gets with this state.</summary>
    [DataMember]
    public int? DefaultStatus { get; set; }

    [DataMember]
    public string InvariantName { get; set; }
}
