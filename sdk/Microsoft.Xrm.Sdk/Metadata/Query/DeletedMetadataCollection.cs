using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>The ids of definitions deleted since the stamp of a query, by their kind.</summary>
[CollectionDataContract(Name = "DeletedMetadataCollection", Namespace = ContractNamespaces.MetadataQuery2011)]
public sealed class DeletedMetadataCollection : DataCollection<DeletedMetadataFilters, DataCollection<Guid>>;
