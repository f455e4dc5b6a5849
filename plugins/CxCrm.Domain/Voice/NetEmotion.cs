using System.Collections.Generic;

namespace CxCrm.Domain.Voice;

/// <summary>
/// "Net emotion (word based)": share of answers whose emotion words are net positive minus share net negative, times 100
/// (ours; there is no single standard).
/// </summary>
public static class NetEmotion
{
    /// <summary>Sorts answers by the sum of the valences of their emotion words; an answer without such words is left out.</summary>
    /// <param name="answers">Per answer the valences (below, at or above 0) of the emotion words found in it.</param>
    public static NetShare Of(IEnumerable<IReadOnlyList<int>> answers)
    {
        int positive = 0, neither = 0, negative = 0;
        foreach (var valences in answers)
        {
            if (valences.Count == 0)
                continue;
            var net = Net(valences);
            if (net > 0)
                positive++;
            else if (net < 0)
                negative++;
            else
                neither++;
        }

        return new NetShare(positive, neither, negative);
    }

    /// <summary>The sum of the valences of one answer's emotion words.</summary>
    public static int Net(IEnumerable<int> valences)
    {
        var sum = 0;
        foreach (var valence in valences)
            sum += valence;
        return sum;
    }
}
