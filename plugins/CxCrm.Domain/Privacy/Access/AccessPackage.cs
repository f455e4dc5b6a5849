using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>What a person is told and given under GDPR Art. 15: every heading of 15(1)(a) to (h), 15(2) and the copy of 15(3).</summary>
[DataContract]
public sealed class AccessPackage
{
    [DataMember(Name = "case", Order = 1)]
    public string CaseNumber { get; set; } = "";

    [DataMember(Name = "madeOn", Order = 2)]
    public string MadeOn { get; set; } = "";

    [DataMember(Name = "controller", Order = 3)]
    public string Controller { get; set; } = "";

    [DataMember(Name = "contact", Order = 4)]
    public string ControllerContact { get; set; } = "";

    [DataMember(Name = "confirmation", Order = 5)]
    public string Confirmation { get; set; } = "";

    [DataMember(Name = "purposes", Order = 6)]
    public List<PackagePurpose> Purposes { get; set; } = [];

    [DataMember(Name = "categories", Order = 7)]
    public List<string> Categories { get; set; } = [];

    [DataMember(Name = "recipients", Order = 8)]
    public List<PackageRecipient> Recipients { get; set; } = [];

    [DataMember(Name = "rights", Order = 9)]
    public string Rights { get; set; } = "";

    [DataMember(Name = "complaint", Order = 10)]
    public string Complaint { get; set; } = "";

    [DataMember(Name = "source", Order = 11)]
    public string Source { get; set; } = "";

    [DataMember(Name = "automatedDecisions", Order = 12)]
    public string AutomatedDecisions { get; set; } = "";

    [DataMember(Name = "data", Order = 13)]
    public List<PackageTable> Tables { get; set; } = [];
}
