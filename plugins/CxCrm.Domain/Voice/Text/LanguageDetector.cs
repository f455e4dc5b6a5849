using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>
/// Tells Danish, Swedish and English apart, in a few words where need be: by everyday words, by letters that only one of them has, and by how words end
/// (ours; no data of others).
/// </summary>
internal sealed class LanguageDetector
{
    private const int English = 1;
    private const int Danish = 2;
    private const int Swedish = 4;

    /// <summary>What a word says that stands in one, two or all lists.</summary>
    private static readonly double[] Worth = [0, 2, 0.5, 0.1];

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public LanguageDetector()
    {
        Add(LanguageWords.English, English);
        Add(LanguageWords.Danish, Danish);
        Add(LanguageWords.Swedish, Swedish);
    }

    /// <summary>Words of an administrator's lists speak for their language too.</summary>
    public void Learn(string word, TextLanguage language) => Add(word, language switch
    {
        TextLanguage.English => English,
        TextLanguage.Danish => Danish,
        _ => Swedish,
    });

    /// <summary>What the words from one place up to another speak for.</summary>
    public LanguageEvidence Weigh(List<Token> tokens, int from, int to)
    {
        var evidence = new LanguageEvidence();
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !char.IsDigit(tokens[i].Text[0]))
                Weigh(tokens[i].Text, evidence);
        }
        return evidence;
    }

    private void Weigh(string word, LanguageEvidence evidence)
    {
        if (known.TryGetValue(word, out var languages))
            Count(languages, Worth[Bits(languages)], evidence);
        else if (word.Length >= 4)
            Shape(word, evidence);
        Letters(word, evidence);
    }

    private static void Letters(string word, LanguageEvidence evidence)
    {
        foreach (var letter in word)
        {
            if (letter is 'æ' or 'ø')
                evidence.Danish += 2;
            else if (letter is 'ä' or 'ö')
                evidence.Swedish += 2;
            else if (letter == 'å')
                Count(Danish | Swedish, 1, evidence);
            else if (letter == 'w')
                evidence.English += 0.5;
        }
    }

    // How words are built: Danish never ends in a double consonant, Swedish has its -a where Danish has -e, English its -ing and th.
    private static void Shape(string word, LanguageEvidence evidence)
    {
        var last = word[word.Length - 1];
        var before = word[word.Length - 2];
        if (last == before && last is 'b' or 'd' or 'f' or 'g' or 'k' or 'l' or 'm' or 'n' or 'p' or 'r' or 's' or 't')
            Count(Swedish | English, 0.4, evidence);
        if (last == 'a')
            evidence.Swedish += 0.6;
        if (last == 'e')
            Count(Danish | English, 0.2, evidence);
        Ends(word, evidence);
        Holds(word, evidence);
    }

    private static void Ends(string word, LanguageEvidence evidence)
    {
        if (EndsIn(word, "ede") || EndsIn(word, "hed") || EndsIn(word, "erne") || EndsIn(word, "tet") || EndsIn(word, "ende") || EndsIn(word, "igt") || EndsIn(word, "else") || EndsIn(word, "lige"))
            evidence.Danish += 0.6;
        if (EndsIn(word, "ade") || EndsIn(word, "het") || EndsIn(word, "arna") || EndsIn(word, "orna") || EndsIn(word, "ande") || EndsIn(word, "igt") || EndsIn(word, "tt") || EndsIn(word, "ad") || EndsIn(word, "ar"))
            evidence.Swedish += 0.6;
        if (EndsIn(word, "ing") || EndsIn(word, "ly") || EndsIn(word, "ness") || EndsIn(word, "ould") || EndsIn(word, "ful") || EndsIn(word, "y") || EndsIn(word, "ion"))
            evidence.English += 0.5;
        if (EndsIn(word, "ed") && !EndsIn(word, "hed"))
            evidence.English += 0.4;
    }

    private static void Holds(string word, LanguageEvidence evidence)
    {
        if (IsIn(word, "ck"))
            Count(Swedish | English, 0.4, evidence);
        if (IsIn(word, "th") || IsIn(word, "ou") || IsIn(word, "ea") || IsIn(word, "oo"))
            evidence.English += 0.5;
        if (IsIn(word, "ej") || IsIn(word, "kke") || IsIn(word, "gge") || IsIn(word, "lle") || IsIn(word, "dt") || IsIn(word, "eje"))
            evidence.Danish += 0.4;
        if (IsIn(word, "ngs") || IsIn(word, "skj") || IsIn(word, "sj") || IsIn(word, "kv"))
            Count(Danish | Swedish, 0.3, evidence);
    }

    private static void Count(int languages, double worth, LanguageEvidence evidence)
    {
        if ((languages & English) != 0)
            evidence.English += worth;
        if ((languages & Danish) != 0)
            evidence.Danish += worth;
        if ((languages & Swedish) != 0)
            evidence.Swedish += worth;
    }

    private void Add(string words, int language)
    {
        foreach (var word in words.Split(' '))
        {
            known.TryGetValue(word, out var languages);
            known[word] = languages | language;
        }
    }

    private static int Bits(int languages) => (languages & 1) + ((languages >> 1) & 1) + (languages >> 2);

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsIn(string word, string part) => word.IndexOf(part, StringComparison.Ordinal) >= 0;
}
