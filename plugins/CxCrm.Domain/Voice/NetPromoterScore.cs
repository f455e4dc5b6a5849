using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice;

/// <summary>"How likely are you to recommend us?", 0 to 10: share of 9-10 minus share of 0-6, times 100.</summary>
/// <remarks>F. F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003.</remarks>
public static class NetPromoterScore
{
    /// <summary>The lowest answer.</summary>
    public const int Lowest = 0;

    /// <summary>The highest answer.</summary>
    public const int Highest = 10;

    /// <summary>The lowest answer of a promoter.</summary>
    public const int PromoterFrom = 9;

    /// <summary>The highest answer of a detractor.</summary>
    public const int DetractorTo = 6;

    /// <summary>Whether this answer (0-10) is a promoter's.</summary>
    public static bool IsPromoter(int answer) => InRange(answer) >= PromoterFrom;

    /// <summary>Whether this answer (0-10) is a detractor's.</summary>
    public static bool IsDetractor(int answer) => InRange(answer) <= DetractorTo;

    /// <summary>The answers sorted into promoters, passives and detractors; an unanswered question is ignored.</summary>
    public static NetShare Of(IEnumerable<int?> answers)
    {
        int promoters = 0, passives = 0, detractors = 0;
        foreach (var answer in answers)
        {
            if (answer is not { } given)
                continue;
            if (IsPromoter(given))
                promoters++;
            else if (IsDetractor(given))
                detractors++;
            else
                passives++;
        }

        return new NetShare(promoters, passives, detractors);
    }

    private static int InRange(int answer) => answer is >= Lowest and <= Highest
        ? answer
        : throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer to the recommendation question lies between 0 and 10.");
}
