namespace CxCrm.Domain.Privacy.Assessments;

/// <summary>The three notes.</summary>
public enum AssessmentKind
{
    /// <summary>GDPR Art. 6(1)(f).</summary>
    LegitimateInterest,

    /// <summary>GDPR Art. 35.</summary>
    Impact,

    /// <summary>What goes beyond the law.</summary>
    Ethics,
}
