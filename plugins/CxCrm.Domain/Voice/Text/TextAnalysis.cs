using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>What own words say.</summary>
public sealed record TextAnalysis
{
    /// <summary>From this sentiment on a text counts as positive; as far below zero as negative (ours).</summary>
    public const double Tells = 0.15;

    /// <summary>The language of most of it.</summary>
    public TextLanguage Language { get; init; }

    /// <summary>-1 negative to 1 positive; nothing where there are no words.</summary>
    public double? Sentiment { get; init; }

    /// <summary>The words for feelings, in their order.</summary>
    public IReadOnlyList<FoundFeeling> Feelings { get; init; } = [];

    /// <summary>The themes, in the order of the list of themes.</summary>
    public IReadOnlyList<FoundTheme> Themes { get; init; } = [];

    /// <summary>The sign of the sum of the valences of the words for feelings, which net emotion counts; nothing where there are none.</summary>
    public int? Valence
    {
        get
        {
            if (Feelings.Count == 0)
                return null;
            var sum = 0;
            foreach (var feeling in Feelings)
                sum += feeling.Valence;
            return Math.Sign(sum);
        }
    }
}
