using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice;

/// <summary>Who was asked, and who was not and why.</summary>
public sealed class SendInvitationsResponse
{
    [Out(Description = "Number of invitations sent.")]
    public int Sent { get; set; }

    [Out(Description = "Number of contacts that were not asked; each has an invitation with the reason.")]
    public int NotSent { get; set; }

    [Out(Description = "Version 1: {\"version\":1,\"invitations\":[{\"contact\":id,\"invitation\":id,\"sent\":bool,\"reason\":text}]}.")]
    public string ResultJson { get; set; } = "";
}
