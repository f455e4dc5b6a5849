namespace CxCrm.Domain.Voice.Text;

/// <summary>A language that own words are analysed in.</summary>
public enum TextLanguage
{
    /// <summary>Too little to tell: a number, an emoji, a word that two languages share.</summary>
    Undetermined,

    /// <summary>English.</summary>
    English,

    /// <summary>Danish.</summary>
    Danish,

    /// <summary>Swedish.</summary>
    Swedish,
}
