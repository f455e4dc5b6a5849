namespace CxCrm.Domain.Toolbox;

/// <summary>Experience minus expectation at a touchpoint, both 1-5: below zero the customer got less than expected.</summary>
public static class ExperienceGap
{
    /// <summary>-4 to 4; nothing while either is unknown.</summary>
    public static decimal? Of(decimal? expectation, decimal? experience) => experience - expectation;
}
