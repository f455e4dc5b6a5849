using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class GetConsentReceiptRequest
{
    [In(Table = "contact", Description = "Whose receipt.")]
    public EntityReference Contact { get; set; } = new();

    [In(Optional = true, Description = "Language of the receipt as an LCID; the contact's unless told. The texts that were shown stay in theirs.")]
    public int? Language { get; set; }
}
