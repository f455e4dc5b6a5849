using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>The properties of a definition to bring.</summary>
[DataContract(Name = "MetadataPropertiesExpression", Namespace = ContractNamespaces.MetadataQuery2011)]
public sealed class MetadataPropertiesExpression : IExtensibleDataObject
{
    public MetadataPropertiesExpression()
    {
    }

    public MetadataPropertiesExpression(params string[] propertyNames) => PropertyNames.AddRange(propertyNames);

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool AllProperties { get; set; }

    [DataMember]
    public DataCollection<string> PropertyNames { get => field ??= []; internal set; }
}
