using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Culture;

/// <summary>Brings answers out of the order they were given in (Fisher and Yates; R. Durstenfeld, CACM 7 (1964) 420).</summary>
public static class Shuffle
{
    /// <summary>The same items in a random order.</summary>
    /// <param name="items">What to shuffle; stays as it is.</param>
    /// <param name="below">A random whole number from 0 up to, not including, its argument.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, Func<int, int> below)
    {
        var shuffled = new List<T>(items);
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = below(last + 1);
            var moved = shuffled[last];
            shuffled[last] = shuffled[other];
            shuffled[other] = moved;
        }

        return shuffled;
    }
}
