namespace CxCrm.Domain.Voice.Drivers;

/// <summary>Why a driver analysis says nothing.</summary>
public enum DriverRefusal
{
    /// <summary>Fewer answers than 100, or than ten for each driver.</summary>
    TooFewAnswers,

    /// <summary>A pair of columns that too few answers have both of.</summary>
    TooFewPairs,

    /// <summary>The outcome or a driver is the same in every answer.</summary>
    NoVariation,

    /// <summary>One column follows from the others, or the gaps make the covariances contradict each other.</summary>
    NotPositiveDefinite,

    /// <summary>Too many resamples could not be analysed.</summary>
    Unstable,
}
