using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which columns to find.</summary>
[DataContract(Name = "AttributeQueryExpression", Namespace = ContractNamespaces.MetadataQuery2011)]
public sealed class AttributeQueryExpression : MetadataQueryExpression;
