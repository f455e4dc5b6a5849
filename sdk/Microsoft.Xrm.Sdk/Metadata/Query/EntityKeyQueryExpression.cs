using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which alternate keys to find.</summary>
[DataContract(Name = "EntityKeyQueryExpression", Namespace = ContractNamespaces.MetadataQuery80)]
public sealed class EntityKeyQueryExpression : MetadataQueryExpression;
