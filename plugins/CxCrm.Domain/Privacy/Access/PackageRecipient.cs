using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>Who receives data (Art. 15(1)(c)), and for a country outside the EEA on which ground (Art. 15(2)).</summary>
[DataContract]
public sealed class PackageRecipient
{
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "country", Order = 2)]
    public string Country { get; set; } = "";

    [DataMember(Name = "outsideEea", Order = 3)]
    public bool OutsideEea { get; set; }

    [DataMember(Name = "transferGround", Order = 4)]
    public string TransferGround { get; set; } = "";

    /// <summary>The day data of this person were given; empty when only the recipient in general is known.</summary>
    [DataMember(Name = "disclosedOn", Order = 5)]
    public string DisclosedOn { get; set; } = "";
}
