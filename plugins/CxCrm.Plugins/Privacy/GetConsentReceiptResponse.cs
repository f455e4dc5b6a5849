using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class GetConsentReceiptResponse
{
    [Out(Description = "The record, version 1, shaped after ISO/IEC TS 27560.")]
    public string ReceiptJson { get; set; } = "";

    [Out(Description = "The same for the person to read: an HTML fragment in the person's language.")]
    public string ReceiptHtml { get; set; } = "";
}
