using System;
using System.Runtime.Serialization;
using CxCrm.Plugins.FollowUp;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>One customer who was at the touchpoint.</summary>
[DataContract]
internal sealed class SimilarCustomer
{
    [DataMember(Name = "contact", Order = 1)]
    public string Contact { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    /// <summary>When the customer was there last.</summary>
    [DataMember(Name = "on", Order = 3)]
    public string On { get; set; } = "";

    public static SimilarCustomer Of(EntityReference contact, DateTime on) =>
        new() { Contact = contact.Id.ToString("D"), Name = contact.Name ?? "", On = GetCustomerPanel.Iso(on)! };
}
