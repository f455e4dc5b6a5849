using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>A theme with the words that reveal it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="IsError">Whether to bring it up is to name an error of ours.</param>
public sealed record ThemeWords(string Code, bool IsError)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>English words and phrases, one a line.</summary>
    public string? English { get; init; }

    /// <summary>Danish words and phrases, one a line.</summary>
    public string? Danish { get; init; }

    /// <summary>Swedish words and phrases, one a line.</summary>
    public string? Swedish { get; init; }

    internal IReadOnlyList<string> Of(TextLanguage language)
    {
        var lines = language switch
        {
            TextLanguage.English => English,
            TextLanguage.Danish => Danish,
            TextLanguage.Swedish => Swedish,
            _ => null,
        };
        return lines?.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}
