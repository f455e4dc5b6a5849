using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>The figures as one JSON document.</summary>
public sealed class GetRecoveryResponse
{
    [Out(Description = "Version 1; see RecoveryFigures. Shares are of 1, amounts in the base currency; a member without a value is left out.")]
    public string ResultJson { get; set; } = "";
}
