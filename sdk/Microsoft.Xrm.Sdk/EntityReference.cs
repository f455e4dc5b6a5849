using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Points to a row, by its primary key or by an alternate key.</summary>
[DataContract(Name = "EntityReference", Namespace = ContractNamespaces.Contracts2011)]
public sealed class EntityReference : IExtensibleDataObject
{
    public EntityReference()
    {
    }

    public EntityReference(string logicalName) => LogicalName = logicalName;

    public EntityReference(string logicalName, Guid id) : this(logicalName) => Id = id;

    public EntityReference(string logicalName, string keyName, object keyValue) : this(logicalName) => KeyAttributes.Add(keyName, keyValue);

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection) : this(logicalName) => KeyAttributes = keyAttributeCollection;

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The primary name of the row; filled by the service when it reads, ignored when it writes.</summary>
    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes { get => field ??= []; set; }

    [DataMember]
    public string RowVersion { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether both point to the same row: the same table, id and alternate key. The name and the row version do not matter.</summary>
    public override bool Equals(object obj) =>
        obj is EntityReference other && LogicalName == other.LogicalName && Id == other.Id && HasKeysOf(other);

    public override int GetHashCode() => (LogicalName?.GetHashCode() ?? 0) ^ Id.GetHashCode();

    private bool HasKeysOf(EntityReference other) =>
        KeyAttributes.Count == other.KeyAttributes.Count
        && KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));
}
