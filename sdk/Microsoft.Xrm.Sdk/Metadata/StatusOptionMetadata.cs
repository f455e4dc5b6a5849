using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A status reason of a table.</summary>
[DataContract(Name = "StatusOptionMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class StatusOptionMetadata : OptionMetadata
{
    public StatusOptionMetadata()
    {
    }

    public StatusOptionMetadata(int value, int? state) : base(value) => State = state;

    /// <summary>The state that the status reason belongs to.</summary>
    [DataMember]
    public int? State { get; set; }

    /// <summary>XML that names the status reasons a row may go to from here.</summary>
    [DataMember]
    public string TransitionData { get; set; }
}
