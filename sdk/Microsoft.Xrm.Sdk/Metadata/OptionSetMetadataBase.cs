using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What every choice has.</summary>
[DataContract(Name = "OptionSetMetadataBase", Namespace = ContractNamespaces.Metadata2011)]
public abstract class OptionSetMetadataBase : MetadataBase
{
    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public bool? IsCustomOptionSet { get; set; }

    [DataMember]
    public bool? IsGlobal { get; set; }

    [DataMember]
    public bool? IsManaged { get; internal set; }

    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string ExternalTypeName { get; set; }

    [DataMember]
    public OptionSetType? OptionSetType { get; set; }

    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }
}
