using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Channels;

/// <summary>The advice.</summary>
public sealed class AdviseChannelResponse
{
    [Out(Description = "email, sms, phone, post, web, app, social, chat, inPerson or device; left out when none is open.")]
    public string? Channel { get; set; }

    [Out(Description = "Code of the reason.")]
    public string Reason { get; set; } = "";

    [Out(Description = "The reason as a sentence.")]
    public string Text { get; set; } = "";
}
