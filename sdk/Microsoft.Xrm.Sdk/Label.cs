using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A text in several languages.</summary>
[DataContract(Name = "Label", Namespace = ContractNamespaces.Contracts2011)]
public sealed class Label : IExtensibleDataObject
{
    public Label()
    {
    }

    /// <summary>A text in one language, given by its LCID; the service chooses the user's text when it answers.</summary>
    public Label(string label, int languageCode) => LocalizedLabels.Add(new LocalizedLabel(label, languageCode));

    public Label(LocalizedLabel userLocalizedLabel, LocalizedLabel[] labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    [DataMember]
    public LocalizedLabelCollection LocalizedLabels { get => field ??= []; private set; }

    [DataMember]
    public LocalizedLabel UserLocalizedLabel { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
