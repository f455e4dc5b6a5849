namespace CxCrm.Domain.Maturity;

/// <summary>Whether the base is in order before anything memorable is built on it.</summary>
public enum HygieneState
{
    /// <summary>A base question has too few answers.</summary>
    Unknown,

    /// <summary>At least one base question is below its limit.</summary>
    Red,

    /// <summary>All three are at or above their limit.</summary>
    Green,
}
