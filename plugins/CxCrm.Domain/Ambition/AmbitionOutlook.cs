namespace CxCrm.Domain.Ambition;

/// <summary>What a target's progress promises.</summary>
public enum AmbitionOutlook
{
    OnTrack,
    AtRisk,
    Missed,
    Reached,
}
