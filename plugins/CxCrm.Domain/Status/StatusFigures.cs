namespace CxCrm.Domain.Status;

/// <summary>The recorded starting point of a program; null where a figure is not known.</summary>
public sealed record StatusFigures
{
    /// <summary>Yearly churn in per cent, 0 to 100.</summary>
    public decimal? Churn { get; init; }

    /// <summary>Churn of the period before, in per cent.</summary>
    public decimal? ChurnBefore { get; init; }

    /// <summary>Satisfaction index, 0 to 100.</summary>
    public decimal? Satisfaction { get; init; }

    /// <summary>The index one period before.</summary>
    public decimal? SatisfactionBefore { get; init; }

    /// <summary>The index two periods before.</summary>
    public decimal? SatisfactionTwoBefore { get; init; }

    /// <summary>Share of negative answers that name an error, in per cent.</summary>
    public decimal? ErrorShare { get; init; }

    /// <summary>How much competition has risen by the owner's judgement, 1 to 5.</summary>
    public int? Competition { get; init; }

    /// <summary>First follow-up question: does the offering still fit?</summary>
    public bool? OfferFits { get; init; }

    /// <summary>Second follow-up question: how aware of customers is the front line, 1 to 5?</summary>
    public int? CustomerAwareness { get; init; }

    /// <summary>Null is taken as a market with competition.</summary>
    public MarketSituation? Market { get; init; }
}
