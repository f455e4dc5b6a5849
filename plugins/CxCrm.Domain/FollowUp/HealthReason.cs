namespace CxCrm.Domain.FollowUp;

/// <summary>What decided a customer's health.</summary>
public enum HealthReason
{
    /// <summary>No evidence within twelve months, or none that decides.</summary>
    NothingDecides,

    /// <summary>A follow-up is open.</summary>
    OpenRecovery,

    /// <summary>The last recommendation was 0 to 6.</summary>
    Detractor,

    /// <summary>The last satisfaction was 1 or 2.</summary>
    Dissatisfied,

    /// <summary>The last own words were net negative.</summary>
    NegativeWords,

    /// <summary>The last recommendation was 9 or 10.</summary>
    Recommends,

    /// <summary>Over twelve months without any answer or contact.</summary>
    NoSignOfLife,
}
