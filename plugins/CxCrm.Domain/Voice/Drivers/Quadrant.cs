namespace CxCrm.Domain.Voice.Drivers;

/// <summary>Where a driver stands on the map of importance and performance.</summary>
public enum Quadrant
{
    /// <summary>Important and poor.</summary>
    ConcentrateHere,

    /// <summary>Important and good.</summary>
    KeepUp,

    /// <summary>Unimportant and poor.</summary>
    LowPriority,

    /// <summary>Unimportant and good.</summary>
    PossibleOverkill,
}
