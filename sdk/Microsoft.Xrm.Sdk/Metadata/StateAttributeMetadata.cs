using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of the state column of a table.</summary>
[DataContract(Name = "StateAttributeMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class StateAttributeMetadata : EnumAttributeMetadata
{
    public StateAttributeMetadata() : base(AttributeTypeCode.State, null)
    {
    }
}
