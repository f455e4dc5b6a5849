using System;

namespace CxCrm.Domain.Voice.Text;

/// <summary>One word of a pattern.</summary>
internal sealed class PatternWord(string text, WordForm form)
{
    public string Text { get; } = text;

    public WordForm Form { get; } = form;

    /// <summary>Whether a word of a text in this language is meant.</summary>
    public bool Fits(string word, Endings endings) => Form switch
    {
        WordForm.Whole => string.Equals(word, Text, StringComparison.Ordinal),
        WordForm.Beginning => word.StartsWith(Text, StringComparison.Ordinal),
        WordForm.Ending => word.EndsWith(Text, StringComparison.Ordinal),
        WordForm.Within => word.IndexOf(Text, StringComparison.Ordinal) >= 0,
        _ => endings.IsFormOf(word, Text),
    };
}
