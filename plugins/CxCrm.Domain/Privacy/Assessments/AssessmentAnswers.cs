namespace CxCrm.Domain.Privacy.Assessments;

/// <summary>What stands in an impact check.</summary>
public sealed record AssessmentAnswers
{
    public required AssessmentKind Kind { get; init; }

    /// <summary>Approved, or approved on conditions.</summary>
    public bool Approved { get; init; }

    /// <summary>The question every check asks: would the customer be fine with this?</summary>
    public bool Ethics { get; init; }

    public bool Interest { get; init; }

    public bool Necessity { get; init; }

    public bool Balance { get; init; }

    public bool Risks { get; init; }

    public bool Measures { get; init; }
}
