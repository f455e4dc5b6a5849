using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice;

/// <summary>
/// Which groups of staff may be shown: none with fewer than five answers, and none whose size or score could be found by
/// subtracting the shown groups from the total (complementary suppression).
/// </summary>
public static class StaffGroups
{
    /// <summary>The fewest answers of a group that is shown.</summary>
    public const int ShownFrom = 5;

    /// <summary>For each group, whether it may be shown beside the total of all groups.</summary>
    /// <param name="answersPerGroup">Number of answers in each group.</param>
    /// <param name="smallest">The fewest answers of a group that is shown here; <see cref="ShownFrom"/> or more.</param>
    public static IReadOnlyList<bool> Shown(IReadOnlyList<int> answersPerGroup, int smallest = ShownFrom)
    {
        if (smallest < ShownFrom)
            throw new ArgumentOutOfRangeException(nameof(smallest), smallest, "A staff group under five is never shown.");
        var shown = new bool[answersPerGroup.Count];
        var hiddenAnswers = 0;
        for (var i = 0; i < shown.Length; i++)
        {
            if (answersPerGroup[i] < 0)
                throw new ArgumentOutOfRangeException(nameof(answersPerGroup), "A number of answers is zero or more.");
            shown[i] = answersPerGroup[i] >= smallest;
            hiddenAnswers += shown[i] ? 0 : answersPerGroup[i];
        }

        // What is hidden can be derived as one sum; it has to be large enough itself.
        while (hiddenAnswers > 0 && hiddenAnswers < smallest && SmallestShown(answersPerGroup, shown) is { } next)
        {
            shown[next] = false;
            hiddenAnswers += answersPerGroup[next];
        }

        return shown;
    }

    private static int? SmallestShown(IReadOnlyList<int> sizes, bool[] shown)
    {
        int? smallest = null;
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] && (smallest is not { } s || sizes[i] < sizes[s]))
                smallest = i;
        }

        return smallest;
    }
}
