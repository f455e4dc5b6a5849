using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as FetchXML.</summary>
[DataContract(Name = "FetchExpression", Namespace = ContractNamespaces.Contracts2011)]
public sealed class FetchExpression : QueryBase
{
    public FetchExpression()
    {
    }

    public FetchExpression(string query) => Query = query;

    [DataMember]
    public string Query { get; set; }
}
