namespace CxCrm.Domain.FollowUp;

/// <summary>When an untouched follow-up rises, in working hours after its deadline (ours).</summary>
public static class EscalationSteps
{
    /// <summary>Working hours after the deadline from which it stands at the second level.</summary>
    public const int SecondAfterHours = 8;

    /// <summary>Working hours after the deadline from which it stands at the third level.</summary>
    public const int ThirdAfterHours = 24;
}
