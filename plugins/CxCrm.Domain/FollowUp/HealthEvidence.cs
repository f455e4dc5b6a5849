using System;

namespace CxCrm.Domain.FollowUp;

/// <summary>What a customer's health is judged by; times are UTC, and what is not known stays empty.</summary>
public sealed record HealthEvidence
{
    /// <summary>Number of follow-ups that are open.</summary>
    public int OpenFollowUps { get; init; }

    /// <summary>The last recommendation, 0 to 10.</summary>
    public int? Nps { get; init; }

    /// <summary>The last satisfaction, 1 to 5.</summary>
    public double? Csat { get; init; }

    /// <summary>Sum of the valences of the emotion words last written: below 0 is net negative.</summary>
    public int? NetWords { get; init; }

    /// <summary>When these answers were given.</summary>
    public DateTime? AnsweredOn { get; init; }

    /// <summary>When there was last an answer from or a contact with the customer.</summary>
    public DateTime? LastSignOfLife { get; init; }

    /// <summary>Since when this is a customer.</summary>
    public DateTime? CustomerSince { get; init; }
}
