using CxCrm.Domain.Voice.Text;

namespace CxCrm.Domain.Tests.Voice.Text;

/// <summary>How often text analysis errs: floors just under what is reached, and the published figures.</summary>
public sealed class TextErrorTests
{
    private static readonly TextLanguage[] Languages = [TextLanguage.Danish, TextLanguage.Swedish, TextLanguage.English];

    [Theory]
    [Trait("Requirement", "117")]
    [InlineData(TextLanguage.Danish, 97, 89, 96, 83)]
    [InlineData(TextLanguage.Swedish, 97, 87, 96, 83)]
    [InlineData(TextLanguage.English, 99, 85, 96, 87)]
    public void Held_out_sentences(TextLanguage language, int told, int sentiment, int recall, int precision) =>
        AtLeast(new TextErrors(LabelledSentence.HeldOut(language)), told, sentiment, recall, precision);

    // Unseen words of unseen trades: what an organisation meets before it adds its own words.
    [Theory]
    [Trait("Requirement", "117")]
    [InlineData(TextLanguage.Danish, 99, 62, 49, 58)]
    [InlineData(TextLanguage.Swedish, 99, 57, 42, 52)]
    [InlineData(TextLanguage.English, 99, 59, 42, 62)]
    public void Sentences_written_last(TextLanguage language, int told, int sentiment, int recall, int precision) =>
        AtLeast(new TextErrors(LabelledSentence.Last(language)), told, sentiment, recall, precision);

    [Fact]
    public void There_are_three_hundred_labelled_sentences_per_language() =>
        Assert.All(Languages, language => Assert.InRange(LabelledSentence.All(language).Count(), 300, int.MaxValue));

    [Fact]
    public void Labels_name_themes_that_exist()
    {
        var codes = WordListFiles.Themes.Select(theme => theme.Code).ToHashSet(StringComparer.Ordinal);

        Assert.All(Languages.SelectMany(LabelledSentence.All), sentence => Assert.Subset(codes, sentence.Themes.ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_published_figures_are_the_measured_ones()
    {
        var published = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "text-analysis.md"));

        Assert.All(Measured(), row => Assert.Contains(row, published));
    }

    private static IEnumerable<string> Measured()
    {
        foreach (var language in Languages)
        {
            var heldOut = new TextErrors(LabelledSentence.HeldOut(language));
            var last = new TextErrors(LabelledSentence.Last(language));
            yield return heldOut.Row("held out", language);
            yield return last.Row("written last", language);
            yield return heldOut.ConfusionRow("held out", language);
            yield return last.ConfusionRow("written last", language);
        }
    }

    private static void AtLeast(TextErrors errors, int told, int sentiment, int recall, int precision)
    {
        Assert.InRange(errors.Language, told, 100);
        Assert.InRange(errors.Sentiment, sentiment, 100);
        Assert.InRange(errors.ThemeRecall, recall, 100);
        Assert.InRange(errors.ThemePrecision, precision, 100);
    }
}
