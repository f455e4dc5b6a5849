using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>The period whose closed recoveries are counted.</summary>
public sealed class GetRecoveryRequest
{
    [In(Optional = true, Description = "From when, UTC; 90 days before the end when empty.")]
    public DateTime? From { get; set; }

    [In(Optional = true, Description = "Until when, UTC, not included; now when empty.")]
    public DateTime? To { get; set; }
}
