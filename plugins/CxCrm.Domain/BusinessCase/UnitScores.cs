namespace CxCrm.Domain.BusinessCase;

/// <summary>One unit in one period; null where a figure is not known.</summary>
/// <param name="StaffN">Staff answers behind leadership and employee; null when not recorded.</param>
public sealed record UnitScores(double? Leadership, double? Employee, double? Customer, double? Result, int? StaffN)
{
    /// <summary>The figure, hidden where too few of the staff stand behind it.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="leastStaff">The smallest staff group that is shown.</param>
    public double? Shown(ChainMeasure measure, int leastStaff) => measure switch
    {
        ChainMeasure.Leadership => StaffN >= leastStaff ? Leadership : null,
        ChainMeasure.Employee => StaffN >= leastStaff ? Employee : null,
        ChainMeasure.Customer => Customer,
        _ => Result,
    };
}
