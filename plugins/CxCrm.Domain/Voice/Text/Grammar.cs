using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice.Text;

/// <summary>The small words of one language that change what the words beside them say.</summary>
internal sealed class Grammar
{
    private readonly HashSet<string> denials;
    private readonly HashSet<string> strengthening;
    private readonly HashSet<string> weakening;
    private readonly HashSet<string> contrasts;
    private readonly HashSet<string> only;

    private Grammar(string denials, string strengthening, string weakening, string contrasts, string only, bool deniesBackwards)
    {
        this.denials = Set(denials);
        this.strengthening = Set(strengthening);
        this.weakening = Set(weakening);
        this.contrasts = Set(contrasts);
        this.only = Set(only);
        DeniesBackwards = deniesBackwards;
    }

    /// <summary>Whether a denial may also follow what it denies, as after a Scandinavian verb: "fungerar inte".</summary>
    public bool DeniesBackwards { get; }

    /// <summary>"not", "nobody", "without".</summary>
    public bool Denies(string word) => denials.Contains(word);

    /// <summary>"very", "so".</summary>
    public bool Strengthens(string word) => strengthening.Contains(word);

    /// <summary>"a little", "fairly".</summary>
    public bool Weakens(string word) => weakening.Contains(word);

    /// <summary>"but": what follows weighs more than what went before.</summary>
    public bool Contrasts(string word) => contrasts.Contains(word);

    /// <summary>"only" after a denial takes nothing back: "not only fast".</summary>
    public bool IsOnly(string word) => only.Contains(word);

    public static Grammar Of(TextLanguage language) => language switch
    {
        TextLanguage.Danish => Danish(),
        TextLanguage.Swedish => Swedish(),
        _ => English(),
    };

    private static Grammar Danish() => new(
        "ikke ikk ik ej aldrig ingen intet ingenting uden hverken næppe nul nej",
        "meget virkelig super mega rigtig rigtigt så utrolig utroligt simpelthen ekstremt dybt helt totalt fuldstændig absolut enormt vildt særdeles yderst sindssygt pisse hamrende dødens bare altid",
        "lidt ret nogenlunde rimelig rimeligt nok delvist en_smule",
        "men dog",
        "kun bare alene",
        deniesBackwards: true);

    private static Grammar Swedish() => new(
        "inte ej icke aldrig ingen inget inga ingenting utan varken knappast knappt noll nej",
        "mycket verkligen väldigt super jätte riktigt så otroligt extremt djupt helt totalt fullständigt absolut enormt himla skit sjukt grymt rent alltid oerhört ytterst synnerligen",
        "lite ganska rätt någorlunda relativt delvis",
        "men dock fast",
        "bara endast enbart",
        deniesBackwards: true);

    private static Grammar English() => new(
        "not no never none nothing nobody neither nor without hardly barely nowhere zero dont doesnt didnt cant cannot couldnt wont wouldnt isnt wasnt arent werent havent hasnt hadnt shouldnt aint",
        "very really so extremely super absolutely totally completely incredibly deeply ever truly highly utterly especially most always such",
        "bit little slightly fairly rather quite somewhat reasonably",
        "but however though although yet",
        "only just merely",
        deniesBackwards: false);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
