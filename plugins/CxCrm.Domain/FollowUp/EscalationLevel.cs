namespace CxCrm.Domain.FollowUp;

/// <summary>How far a follow-up that nobody has touched is past its deadline.</summary>
public enum EscalationLevel
{
    /// <summary>Not late.</summary>
    None = 0,

    /// <summary>Late.</summary>
    First = 1,

    /// <summary>Late by more than a working day.</summary>
    Second = 2,

    /// <summary>Late by more than three working days.</summary>
    Third = 3,
}
