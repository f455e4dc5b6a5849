using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.BusinessCase;

/// <summary>What a business case is computed from.</summary>
/// <param name="Bands">One per satisfaction band.</param>
/// <param name="Customers">How many customers the shares are shares of.</param>
/// <param name="AcquisitionCost">Cost of replacing a lost customer.</param>
/// <param name="Investment">Spent at the start.</param>
/// <param name="YearlyCost">Spent in every year.</param>
/// <param name="MonthsToEffect">Months before the gain begins.</param>
/// <param name="HorizonYears">1 to 20.</param>
/// <param name="DiscountRate">Per cent a year, above -100.</param>
/// <param name="Realisation">Per cent of the gain that is counted: a correlation is not what moving a customer earns. 50 by default, ours.</param>
public sealed record CaseInput(
    IReadOnlyList<Band> Bands,
    int Customers,
    decimal AcquisitionCost,
    decimal Investment,
    decimal YearlyCost,
    int MonthsToEffect,
    int HorizonYears,
    decimal DiscountRate,
    decimal Realisation)
{
    public const int LongestHorizon = 20;
    public const int AllBands = 4;

    /// <summary>The horizon in years of a case for which nobody chose one.</summary>
    public const int UsualHorizon = 3;

    /// <summary>The discount rate in per cent a year of a case for which nobody chose one.</summary>
    public const decimal UsualDiscount = 8;

    /// <summary>How far the shares may be from 100 per cent because each is rounded.</summary>
    public const decimal Rounding = 0.1m;

    /// <summary>Refuses figures that no business case can have.</summary>
    /// <exception cref="UserFault">A band is missing, a share is negative, shares don't sum to 100 %, or horizon or discount rate is out of range.</exception>
    public void Check()
    {
        if (Bands.Select(band => band.Kind).Distinct().Count() < AllBands)
            throw new UserFault(ErrorCode.CaseNeedsBands, Bands.Count);
        if (Bands.Any(band => band.ShareNow < 0 || band.ShareTarget < 0))
            throw new UserFault(ErrorCode.BandShareNegative);
        CheckSum(Bands.Sum(band => band.ShareNow));
        CheckSum(Bands.Sum(band => band.ShareTarget));
        CheckHorizon(HorizonYears);
        CheckDiscount(DiscountRate);
    }

    /// <exception cref="UserFault">Fewer than one year, or more than <see cref="LongestHorizon"/>.</exception>
    public static void CheckHorizon(int years)
    {
        if (years is < 1 or > LongestHorizon)
            throw new UserFault(ErrorCode.HorizonOutOfRange, years, LongestHorizon);
    }

    /// <param name="percent">A year.</param>
    /// <exception cref="UserFault">At or below -100 %: what is due later would be worth without end.</exception>
    public static void CheckDiscount(decimal percent)
    {
        if (percent <= -100)
            throw new UserFault(ErrorCode.DiscountOutOfRange, percent);
    }

    private static void CheckSum(decimal sum)
    {
        if (sum is < 100 - Rounding or > 100 + Rounding)
            throw new UserFault(ErrorCode.BandsNotWhole, sum);
    }
}
