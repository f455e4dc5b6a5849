namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The options of a choice, in their order.</summary>
public sealed class OptionMetadataCollection : DataCollection<OptionMetadata>
{
    public OptionMetadataCollection()
    {
    }

    public OptionMetadataCollection(IList<OptionMetadata> list) : base(list)
    {
    }
}
