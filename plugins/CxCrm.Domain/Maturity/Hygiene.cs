using System;

namespace CxCrm.Domain.Maturity;

/// <summary>Hygiene: customers get what they expect, it is easy, and it feels good. Each on a scale of 1 to 5; the state is green when all three reach the limit (limit and scale ours).</summary>
public static class Hygiene
{
    /// <summary>The state of three means; one that is unknown makes the whole unknown, unless another already fails.</summary>
    public static HygieneState Of(double? expectation, double? ease, double? feeling, double limit)
    {
        if (limit is < 1 or > 5)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The limit lies on the scale of 1 to 5.");
        if (expectation < limit || ease < limit || feeling < limit)
            return HygieneState.Red;
        return expectation is null || ease is null || feeling is null ? HygieneState.Unknown : HygieneState.Green;
    }
}
