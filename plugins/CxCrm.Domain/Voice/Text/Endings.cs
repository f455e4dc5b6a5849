using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>The endings of inflected words of one language: what may follow a stem.</summary>
internal sealed class Endings
{
    // Of adjectives, participles, verbs and nouns, after "Retskrivningsordbogen" and "Svenska Akademiens grammatik"; -hed and -het make the noun.
    private const string Danish = "e t s et te es ede er ere est este en ene erne r d de den det des ste sten ret rede rer nde ende dt nt ts hed heden ne elt elte el tere tre lig ligt lige ligvis";
    private const string Swedish =
        "a t s at as ad ade are ast aste ar arna e en er erna or orna n na r d da de dt dd t te tt it na et el elt la ande ende nde ad ads het heten lig ligt liga an ig igt iga are ares ets";
    private const string English = "s d es ed ing er est ly y ness e ful fully r st ment ion able ingly edly ies ied";

    private readonly HashSet<string> endings;

    private Endings(string list) => endings = new HashSet<string>(list.Split(' '), StringComparer.Ordinal);

    public static Endings Of(TextLanguage language) => new(language switch
    {
        TextLanguage.Danish => Danish,
        TextLanguage.Swedish => Swedish,
        _ => English,
    });

    /// <summary>Whether the word is the stem, or the stem with an ending.</summary>
    public bool IsFormOf(string word, string stem) =>
        word.StartsWith(stem, StringComparison.Ordinal) && (word.Length == stem.Length || endings.Contains(word.Substring(stem.Length)));
}
