using System.Collections.Generic;
using System.Runtime.Serialization;
using CxCrm.Domain.Privacy.Access;

namespace CxCrm.Domain.Privacy.Processing;

/// <summary>The record of processing activities (GDPR Art. 30(1)(a)-(g)).</summary>
[DataContract]
public sealed class ProcessingRecord
{
    [DataMember(Name = "controller", Order = 1)]
    public string Controller { get; set; } = "";

    [DataMember(Name = "contact", Order = 2)]
    public string ControllerContact { get; set; } = "";

    [DataMember(Name = "madeOn", Order = 3)]
    public string MadeOn { get; set; } = "";

    [DataMember(Name = "purposes", Order = 4)]
    public List<PackagePurpose> Purposes { get; set; } = [];

    [DataMember(Name = "subjects", Order = 5)]
    public string Subjects { get; set; } = "";

    [DataMember(Name = "categories", Order = 6)]
    public List<ProcessingCategory> Categories { get; set; } = [];

    [DataMember(Name = "recipients", Order = 7)]
    public List<PackageRecipient> Recipients { get; set; } = [];

    [DataMember(Name = "retention", Order = 8)]
    public List<string> Retention { get; set; } = [];

    [DataMember(Name = "security", Order = 9)]
    public string Security { get; set; } = "";
}
