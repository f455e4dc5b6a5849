using CxCrm.Domain.Voice.Text;

namespace CxCrm.Domain.Tests.Voice.Text;

/// <summary>A sentence of the labelled sample; the folder's README says what the labels mean.</summary>
internal sealed record LabelledSentence(TextLanguage Language, string Sentiment, string[] Themes, string Feeling, string Text)
{
    /// <summary>The even lines of the big sample, which rules were not tuned on.</summary>
    public static IEnumerable<LabelledSentence> HeldOut(TextLanguage language) => Read(language, "").Where((_, index) => index % 2 == 1);

    /// <summary>The sentences that were labelled last and run once, when nothing was changed any more.</summary>
    public static IEnumerable<LabelledSentence> Last(TextLanguage language) => Read(language, "last.");

    /// <summary>All sentences of the big sample.</summary>
    public static IEnumerable<LabelledSentence> All(TextLanguage language) => Read(language, "");

    private static IEnumerable<LabelledSentence> Read(TextLanguage language, string prefix) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", prefix + Code(language) + ".tsv")).Select(line => Parse(language, line.Split('\t')));

    private static LabelledSentence Parse(TextLanguage language, string[] parts) =>
        new(language, parts[0], parts[1] == "-" ? [] : parts[1].Split(','), parts[2], parts[3]);

    private static string Code(TextLanguage language) => language switch
    {
        TextLanguage.Danish => "da",
        TextLanguage.Swedish => "sv",
        _ => "en",
    };
}
