using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice;

/// <summary>What would become of asking them.</summary>
public sealed class PreviewInvitationsResponse
{
    [Out(Description = "How many would be invited now.")]
    public int Invitable { get; set; }

    [Out(Description = "How many would be left out now; with the invitable they are the eligible.")]
    public int Excluded { get; set; }

    [Out(Description = "Each contact with the rule, version 1: {\"version\":1,\"invitations\":[{\"contact\":\"id\",\"sent\":true,\"reason\":\"\"}]}.")]
    public string ResultJson { get; set; } = "";
}
