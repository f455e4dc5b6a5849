namespace Microsoft.Xrm.Sdk;

/// <summary>The XML namespaces of the organization service's data contracts, by the release that introduced them.</summary>
internal static class ContractNamespaces
{
    public const string Contracts2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    public const string Contracts2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    public const string Contracts71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    public const string Contracts90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
    public const string Metadata2011 = "http://schemas.microsoft.com/xrm/2011/Metadata";
    public const string Metadata2013 = "http://schemas.microsoft.com/xrm/2013/Metadata";
    public const string Metadata71 = "http://schemas.microsoft.com/xrm/7.1/Metadata";
    public const string Metadata90 = "http://schemas.microsoft.com/xrm/9.0/Metadata";
    public const string MetadataQuery2011 = "http://schemas.microsoft.com/xrm/2011/Metadata/Query";
    public const string MetadataQuery80 = "http://schemas.microsoft.com/xrm/8.0";
}
