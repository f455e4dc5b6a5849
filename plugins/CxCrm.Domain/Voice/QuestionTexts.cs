using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Voice;

/// <summary>A question's wording per language; empty where it was not written.</summary>
public sealed record QuestionTexts(int Order, string? English, string? Danish, string? Swedish)
{
    /// <summary>The wording in this language (LCID), nothing where it was not written.</summary>
    public string? In(int language) => language switch
    {
        Language.English => English,
        Language.Danish => Danish,
        Language.Swedish => Swedish,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language that CxCrm speaks."),
    };

    /// <summary>Whether there is a wording in this language (LCID).</summary>
    public bool HasTextIn(int language) => !string.IsNullOrWhiteSpace(In(language));
}
