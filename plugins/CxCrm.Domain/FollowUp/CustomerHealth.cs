namespace CxCrm.Domain.FollowUp;

/// <summary>How a customer feels about us, as far as the evidence of the last twelve months says.</summary>
public enum CustomerHealth
{
    /// <summary>Nothing says otherwise.</summary>
    Neutral,

    /// <summary>An open recovery, or a last score that is a detractor's.</summary>
    AtRisk,

    /// <summary>A last recommendation of 9 or 10 and nothing open.</summary>
    Promoter,

    /// <summary>A customer for over twelve months without any answer or contact.</summary>
    Silent,
}
