using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>Which themes a text brings up so far, and how it speaks of them.</summary>
internal sealed class ThemeTally(IReadOnlyList<ThemeWords> themes)
{
    private readonly double[] sentiments = new double[themes.Count];
    private readonly int[] times = new int[themes.Count];

    /// <summary>Counts a theme once more; tells whether it names an error of ours.</summary>
    public bool Add(int theme, double sentiment)
    {
        sentiments[theme] += sentiment;
        times[theme]++;
        return themes[theme].IsError;
    }

    /// <summary>The themes, each with the mean sentiment of where it is brought up.</summary>
    public IReadOnlyList<FoundTheme> Found()
    {
        var found = new List<FoundTheme>();
        for (var i = 0; i < times.Length; i++)
        {
            if (times[i] > 0)
                found.Add(new FoundTheme(themes[i].Code, Math.Round(sentiments[i] / times[i], 3)));
        }
        return found;
    }
}
