using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>A row of cx_emotionword as the rules see it: one word, or many that weigh the same.</summary>
internal static class EmotionWordRow
{
    private const int DefaultStrength = 2;

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The columns that the rules read.</summary>
    public static readonly string[] Columns =
    [
        CxEmotionWord.Columns.Name, CxEmotionWord.Columns.Words, CxEmotionWord.Columns.Stem, CxEmotionWord.Columns.Language,
        CxEmotionWord.Columns.Valence, CxEmotionWord.Columns.Strength, CxEmotionWord.Columns.Kind, CxEmotionWord.Columns.ModifiedOn,
    ];

    public static IEnumerable<EmotionWord> ToDomain(CxEmotionWord row)
    {
        if (string.IsNullOrWhiteSpace(row.Words))
            return [Word(row, row.Name!, row.Stem)];
        return row.Words!.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(line => Word(row, line, null));
    }

    private static EmotionWord Word(CxEmotionWord row, string words, string? stem) =>
        new(TextLanguages.Of(row.Language), words, ValenceOf(row), row.Strength ?? DefaultStrength, KindOf(row), stem);

    private static int ValenceOf(CxEmotionWord row) => row.Valence switch
    {
        CxValence.Positive => 1,
        CxValence.Negative => -1,
        _ => 0,
    };

    private static EmotionWordKind KindOf(CxEmotionWord row) => row.Kind switch
    {
        CxEmotionWordKind.Sense => EmotionWordKind.Sense,
        CxEmotionWordKind.Judgement => EmotionWordKind.Judgement,
        _ => EmotionWordKind.Feeling,
    };
}
