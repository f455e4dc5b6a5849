using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>One page of rows, with what the query told about the rest.</summary>
[DataContract(Name = "EntityCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class EntityCollection : IExtensibleDataObject
{
    public EntityCollection()
    {
    }

    public EntityCollection(IList<Entity> list) => Entities = new DataCollection<Entity>(list);

    [DataMember]
    public DataCollection<Entity> Entities { get => field ??= []; private set; }

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public string MinActiveRowVersion { get; set; }

    /// <summary>The number of rows that match, at most 5,000 ("Page results", Microsoft Learn); -1 when it wasn't asked for.</summary>
    [DataMember]
    public int TotalRecordCount { get; set; }

    [DataMember]
    public bool TotalRecordCountLimitExceeded { get; set; }

    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }

    [DataMember]
    public string EntityName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
