using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a relationship and, where a table relates to itself, the role that the primary row plays in it.</summary>
[DataContract(Name = "Relationship", Namespace = ContractNamespaces.Contracts2011)]
public sealed class Relationship : IExtensibleDataObject
{
    public Relationship()
    {
    }

    public Relationship(string schemaName) => SchemaName = schemaName;

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public override bool Equals(object obj) =>
        obj is Relationship other && SchemaName == other.SchemaName && PrimaryEntityRole == other.PrimaryEntityRole;

    public override int GetHashCode() => (SchemaName?.GetHashCode() ?? 0) ^ (PrimaryEntityRole?.GetHashCode() ?? -1);

    public override string ToString() => PrimaryEntityRole == null ? SchemaName : $"{SchemaName}.{PrimaryEntityRole}";
}
