using System.Runtime.Serialization;
using CxCrm.Domain.Privacy;

namespace CxCrm.Plugins.Privacy;

/// <summary>A finding as <c>cx_VerifyConsentLedger</c> answers it, version 1.</summary>
[DataContract]
internal sealed class FindingJson
{
    [DataMember(Name = "subject", Order = 0)]
    public string Subject { get; set; } = "";

    [DataMember(Name = "seq", Order = 1)]
    public int Sequence { get; set; }

    [DataMember(Name = "field", Order = 2)]
    public string Field { get; set; } = "";

    public static FindingJson Of(LedgerFinding finding)
    {
        var field = finding.Field.ToString();
        return new() { Subject = finding.SubjectId, Sequence = finding.Sequence, Field = char.ToLowerInvariant(field[0]) + field.Substring(1) };
    }
}
