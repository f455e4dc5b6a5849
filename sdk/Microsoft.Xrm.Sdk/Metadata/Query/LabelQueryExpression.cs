using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>The languages of the labels to bring.</summary>
[DataContract(Name = "LabelQueryExpression", Namespace = ContractNamespaces.MetadataQuery2011)]
public sealed class LabelQueryExpression : MetadataQueryBase
{
    [DataMember]
    public DataCollection<int> FilterLanguages { get => field ??= []; internal set; }

    [DataMember(Order = 60)]
    public int? MissingLabelBehavior { get; set; }
}
