namespace CxCrm.Domain.Voice.Text;

/// <summary>A row of the word list.</summary>
/// <param name="Language">The language it belongs to.</param>
/// <param name="Words">The word, or a phrase of words with spaces between; <c>*</c> at the end or the beginning of a word stands for any letters, <c>~</c> at
/// its end for the endings of inflection.</param>
/// <param name="Valence">1 for good, -1 for bad, 0 for neither.</param>
/// <param name="Strength">1 to 3.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Stem">The part that stays when the word is inflected; nothing where it isn't.</param>
public sealed record EmotionWord(TextLanguage Language, string Words, int Valence, int Strength, EmotionWordKind Kind, string? Stem)
{
    /// <summary>Whether net emotion counts it.</summary>
    public bool IsFeeling => Kind is EmotionWordKind.Feeling or EmotionWordKind.Sense;
}
