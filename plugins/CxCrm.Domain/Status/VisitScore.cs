using System;

namespace CxCrm.Domain.Status;

/// <summary>The checklist of a visit in the customer's role: the score is the mean of the three ratings; seconds waited and transfers stand beside it and are not in it.</summary>
public static class VisitScore
{
    /// <summary>Mean with two decimals; null until all three are given.</summary>
    /// <param name="listened">Was I listened to, 1 to 5.</param>
    /// <param name="service">Service behaviour, 1 to 5.</param>
    /// <param name="sales">Sales behaviour, 1 to 5.</param>
    public static decimal? Of(int? listened, int? service, int? sales) =>
        listened is null || service is null || sales is null
            ? null
            : decimal.Round((listened.Value + service.Value + sales.Value) / 3m, 2, MidpointRounding.AwayFromZero);
}
