namespace CxCrm.Domain.Status;

/// <summary>What a starting point can call for.</summary>
public enum Track
{
    /// <summary>Customers leave: a retention project before anything else.</summary>
    StopChurn,

    /// <summary>The offering no longer fits.</summary>
    Realign,

    /// <summary>The front line has lost sight of the customer.</summary>
    Reawaken,

    /// <summary>Competitors offer the same: emotional factors and unique experiences.</summary>
    Differentiate,

    /// <summary>Errors are in the way of every other effort.</summary>
    FixQuality,

    /// <summary>Nothing calls for a change of course.</summary>
    Hold,
}
