using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>Whose known answers.</summary>
public sealed class GetKnownAnswersRequest
{
    [In(Description = "The token of the invitation's link, as the customer got it.")]
    public string InvitationToken { get; set; } = "";
}
