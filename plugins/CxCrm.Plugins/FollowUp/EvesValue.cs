using System.Runtime.Serialization;
using CxCrm.Domain.Calendar;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The setting of eves that count as holidays; what it leaves out does not count.</summary>
[DataContract]
internal sealed class EvesValue
{
    [DataMember(Name = "christmas")]
    public bool Christmas { get; set; }

    [DataMember(Name = "midsummer")]
    public bool Midsummer { get; set; }

    [DataMember(Name = "newYear")]
    public bool NewYear { get; set; }

    public Eves ToDomain() => new() { Christmas = Christmas, Midsummer = Midsummer, NewYear = NewYear };
}
