namespace CxCrm.Domain.Voice.Text;

/// <summary>How much speaks for each language so far.</summary>
internal sealed class LanguageEvidence
{
    /// <summary>One clear word is enough, when nothing speaks against it.</summary>
    private const double Least = 0.5;

    /// <summary>How far ahead of the next one a language has to be.</summary>
    private const double Lead = 0.3;

    public double English { get; set; }

    public double Danish { get; set; }

    public double Swedish { get; set; }

    /// <summary>The language that the most speaks for; undetermined when too little does, or as much for another.</summary>
    public TextLanguage Verdict()
    {
        if (Leads(Danish, Swedish, English))
            return TextLanguage.Danish;
        if (Leads(Swedish, Danish, English))
            return TextLanguage.Swedish;
        return Leads(English, Danish, Swedish) ? TextLanguage.English : TextLanguage.Undetermined;
    }

    /// <summary>Puts other evidence to this.</summary>
    public void Add(LanguageEvidence other)
    {
        English += other.English;
        Danish += other.Danish;
        Swedish += other.Swedish;
    }

    private static bool Leads(double first, double second, double third) =>
        first >= Least && first >= second + Lead && first >= third + Lead;
}
