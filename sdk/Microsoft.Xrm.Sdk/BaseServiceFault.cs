using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What every fault of the service tells.</summary>
[DataContract(Name = "BaseServiceFault", Namespace = ContractNamespaces.Contracts2011)]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    [DataMember]
    public string Message { get; set; }

    /// <summary>The platform's code, as in "Web service error codes", Microsoft Learn: 0x80040217 is "does not exist".</summary>
    [DataMember]
    public int ErrorCode { get; set; }

    [DataMember]
    public string HelpLink { get; set; }

    /// <summary>When the fault arose, in UTC.</summary>
    [DataMember]
    public DateTime Timestamp { get; set; }

    [DataMember]
    public Guid ActivityId { get; set; }

    [DataMember]
    public ErrorDetailCollection ErrorDetails { get => field ??= []; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
