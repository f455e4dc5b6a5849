using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A fault of the organization service.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = ContractNamespaces.Contracts2011)]
public class OrganizationServiceFault : BaseServiceFault
{
    /// <summary>What the plug-in traced before it failed.</summary>
    [DataMember]
    public string TraceText { get; set; }

    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    public override string ToString() => FormattableString.Invariant($"0x{ErrorCode:X8}: {Message}");
}
