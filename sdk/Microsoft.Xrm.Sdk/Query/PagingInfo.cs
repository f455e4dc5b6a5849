using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of the result to bring. "Page results using QueryExpression", Microsoft Learn.</summary>
[DataContract(Name = "PagingInfo", Namespace = ContractNamespaces.Contracts2011)]
public sealed class PagingInfo : IExtensibleDataObject
{
    /// <summary>The page, counted from 1; 0 means that the query is not paged.</summary>
    [DataMember]
    public int PageNumber { get; set; }

    /// <summary>Rows on a page, at most 5,000; 0 leaves it to the service.</summary>
    [DataMember]
    public int Count { get; set; }

    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }

    /// <summary>The cookie of the page before, which lets the service go on from it instead of counting again.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
