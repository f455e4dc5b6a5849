using CxCrm.Domain.Voice;

namespace CxCrm.Domain.FollowUp;

/// <summary>
/// How many of the customers we set out to win back were won back: recoveries over all recoveries that were closed, whether the customer was reached or not. Partly recovered counts as
/// not recovered (ours): a half-won customer is not won.
/// </summary>
public sealed record RecoveryResult
{
    public int Recovered { get; init; }

    public int PartlyRecovered { get; init; }

    public int NotRecovered { get; init; }

    /// <summary>The customer could not be reached.</summary>
    public int NotReached { get; init; }

    /// <summary>Number of closed recoveries.</summary>
    public int N => Recovered + PartlyRecovered + NotRecovered + NotReached;

    /// <summary>The recovered share of 1 with its 95 % Wilson interval; nothing where none was closed.</summary>
    public Measurement? Share => N == 0 ? null : WilsonInterval.Measure(Recovered, N);
}
