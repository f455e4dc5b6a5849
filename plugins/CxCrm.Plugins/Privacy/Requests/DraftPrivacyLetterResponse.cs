using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy.Requests;

public sealed class DraftPrivacyLetterResponse
{
    [Out(Description = "Subject of the letter.")]
    public string Subject { get; set; } = "";

    [Out(Description = "The letter as HTML; what people wrote is encoded.")]
    public string Body { get; set; } = "";
}
