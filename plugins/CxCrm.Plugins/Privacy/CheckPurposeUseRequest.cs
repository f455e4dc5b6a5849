using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

public sealed class CheckPurposeUseRequest
{
    [In(Description = "Code of the purpose the data are to be used for, such as newsletter.")]
    public string Purpose { get; set; } = "";

    [In(Description = "The channel the use leads to: email, sms, phone, post, web, app, social, chat, inPerson or device.")]
    public string Channel { get; set; } = "";

    [In(Description = "segment or export.")]
    public string Use { get; set; } = "";

    [In(Description = "Whose data, version 1: {\"version\":1,\"contacts\":[\"id\",...]}, at most 500 at a time.")]
    public string ContactsJson { get; set; } = "";

    [In(Optional = true, Description = "Language of the explanations as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
