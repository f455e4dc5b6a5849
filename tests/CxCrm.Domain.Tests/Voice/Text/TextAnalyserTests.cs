using System.Text;
using CxCrm.Domain.Voice;
using CxCrm.Domain.Voice.Text;

namespace CxCrm.Domain.Tests.Voice.Text;

public sealed class TextAnalyserTests
{
    private readonly TextAnalyser analyser = WordListFiles.Analyser();

    [Theory]
    [InlineData("Tak for hjælpen", TextLanguage.Danish)]
    [InlineData("Tack för hjälpen", TextLanguage.Swedish)]
    [InlineData("Thanks for the help", TextLanguage.English)]
    [InlineData("Det er ikke godt", TextLanguage.Danish)]
    [InlineData("Det är inte bra", TextLanguage.Swedish)]
    [InlineData("aldrig mere", TextLanguage.Danish)]
    [InlineData("aldrig mer", TextLanguage.Swedish)]
    [InlineData("12345", TextLanguage.Undetermined)]
    [InlineData("👍", TextLanguage.Undetermined)]
    [InlineData("", TextLanguage.Undetermined)]
    public void Tells_the_language(string text, TextLanguage language) => Assert.Equal(language, analyser.Analyse(text).Language);

    [Theory]
    [InlineData("good", "not good")]
    [InlineData("I am satisfied", "I am not very satisfied")]
    [InlineData("Jeg er tilfreds", "Jeg er ikke særlig tilfreds")]
    [InlineData("Jag är nöjd", "Jag är inte alls nöjd")]
    [InlineData("Det fungerer", "Det fungerer ikke")]
    [InlineData("Det fungerar", "Det fungerar inte")]
    public void A_denial_turns_praise_round(string praise, string denied)
    {
        Assert.True(Sentiment(praise) > 0);
        Assert.True(Sentiment(denied) < 0);
    }

    [Theory]
    [InlineData("not bad")]
    [InlineData("slet ikke dårligt")]
    [InlineData("inte dåligt")]
    [InlineData("no problems")]
    [InlineData("ingen problemer")]
    [InlineData("inga problem")]
    public void A_denied_fault_is_praise(string text) => Assert.True(Sentiment(text) > 0);

    [Theory]
    [InlineData("not only fast but friendly")]
    [InlineData("ikke kun hurtig, også venlig")]
    [InlineData("inte bara snabb, också trevlig")]
    public void Not_only_denies_nothing(string text) => Assert.True(Sentiment(text) > 0);

    [Fact]
    public void A_denial_ends_with_its_clause() => Assert.True(Sentiment("I did not wait, great service") > Sentiment("I did not get great service"));

    [Fact]
    public void Stronger_words_weigh_more()
    {
        Assert.True(Sentiment("very good") > Sentiment("good"));
        Assert.True(Sentiment("a bit slow") > Sentiment("slow"));
    }

    [Theory]
    [InlineData("Nice people but it is slow and the price is too high")]
    [InlineData("Søde folk, men det går langsomt og er for dyrt")]
    [InlineData("Trevligt folk men det går långsamt och är för dyrt")]
    public void What_follows_a_but_weighs_more(string text) => Assert.True(Sentiment(text) < 0);

    [Theory]
    [InlineData("skuffet")]
    [InlineData("skuffede")]
    [InlineData("besvikna", "sv")]
    [InlineData("besviket", "sv")]
    [InlineData("irriterad", "sv")]
    [InlineData("irriterade", "sv")]
    [InlineData("frustrerende")]
    public void Inflected_words_are_known(string word, string language = "da") =>
        Assert.Equal(-1, analyser.Analyse(word, language == "da" ? TextLanguage.Danish : TextLanguage.Swedish).Valence);

    [Theory]
    [InlineData("Jeg sad i telefonkøen", "waiting")]
    [InlineData("Jag satt i telefonkö", "waiting")]
    [InlineData("opstartsgebyr på 200 kr", "price")]
    [InlineData("påminnelseavgiften och startavgift", "price")]
    public void Compounds_reveal_their_theme(string text, string theme) => Assert.Contains(theme, analyser.Analyse(text).Themes.Select(found => found.Code));

    [Fact]
    public void A_theme_carries_the_sentiment_of_its_clause()
    {
        var themes = analyser.Analyse("The staff was friendly and helpful, the delivery was slow").Themes.ToDictionary(theme => theme.Code, theme => theme.Sentiment);

        Assert.True(themes["kindness"] > 0);
        Assert.True(themes["delivery"] < 0);
    }

    [Fact]
    public void Sentences_in_other_languages_are_read_in_theirs()
    {
        var analysis = analyser.Analyse("Leveringen var hurtig, og jeg er meget glad for den. Personalen var väldigt otrevlig mot oss. Jeg køber gerne hos jer igen.");

        Assert.Equal(TextLanguage.Danish, analysis.Language);
        Assert.Contains(analysis.Themes, theme => theme.Code == "kindness" && theme.Sentiment < 0);
        Assert.Contains(analysis.Themes, theme => theme.Code == "delivery" && theme.Sentiment > 0);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("Pakken er her 👍")]
    [InlineData("ok :-)")]
    public void Pleased_emoji_count(string text) => Assert.True(Sentiment(text) > 0);

    [Theory]
    [InlineData("Paketet 😡")]
    [InlineData("the app :(")]
    public void Displeased_emoji_count(string text) => Assert.True(Sentiment(text) < 0);

    [Fact]
    public void Markup_addresses_and_broken_characters_say_nothing()
    {
        var analysis = analyser.Analyse("<b class=\"terrible\">good</b> https://example.com/bad?x=awful \ud83d ok\u0000");

        Assert.True(analysis.Sentiment > 0);
        Assert.Empty(analysis.Themes);
    }

    [Theory]
    [InlineData("suuuuper")]
    [InlineData("GOOD")]
    [InlineData("this isn’t bad")]
    [InlineData("Det va\u0308rmer, va\u0308ldigt bra")]
    public void Spelling_with_feeling_is_read(string text) => Assert.True(Sentiment(text) > 0);

    [Fact]
    public void Only_words_for_feelings_have_a_valence()
    {
        Assert.Null(analyser.Analyse("excellent delivery").Valence);
        Assert.Equal(1, analyser.Analyse("I am happy").Valence);
        Assert.Equal(-1, analyser.Analyse("I am not happy").Valence);
        Assert.Equal(0, analyser.Analyse("I was happy, then angry").Valence);
    }

    [Fact]
    [Trait("Requirement", "31")]
    [Trait("Requirement", "105")]
    public void Net_emotion_of_texts_equals_the_formula()
    {
        string[] texts = ["Jeg er glad og tryg", "Jag är nöjd", "I am delighted", "Jeg er rasende", "Jag är besviken", "Leveret i tirsdags", "I am not happy", "glad"];

        var net = NetEmotion.Of(texts.Select(text => (IReadOnlyList<int>)[.. analyser.Analyse(text).Feelings.Select(feeling => feeling.Valence)]));

        Assert.Equal(7, net.N);
        Assert.Equal(100.0 * (4 - 3) / 7, net.Score, 6);
    }

    [Fact]
    public void Words_are_the_administrators_not_the_codes()
    {
        var own = new TextAnalyser([new EmotionWord(TextLanguage.English, "zorble", -1, 3, EmotionWordKind.Feeling, "zorbl")], [new ThemeWords("zorb", false) { English = "zorbl*" }]);

        var analysis = own.Analyse("they zorbled me");

        Assert.Equal(-1, analysis.Valence);
        Assert.Equal("zorb", Assert.Single(analysis.Themes).Code);
        Assert.Equal(0, own.Analyse("good").Sentiment);
    }

    [Theory]
    [InlineData("not good ")]
    [InlineData("slow delivery and rude staff ")]
    [InlineData("<a<a<a<")]
    [InlineData("aaaaaaaa")]
    [InlineData("?!.,")]
    [InlineData("http")]
    [InlineData("ikke ikke ")]
    [InlineData(":-(:-(")]
    public void Work_grows_with_the_length_and_no_faster(string part)
    {
        var once = Allocated(Repeated(part, 10_000));
        var tenfold = Allocated(Repeated(part, 100_000));

        // Memory taken stands for work: it is the same in every run, which time is not. Were it squared it would be a hundredfold.
        Assert.InRange(tenfold, 0, 15 * once);
    }

    [Fact]
    public void What_comes_after_the_first_hundred_thousand_characters_is_left_out()
    {
        var text = new string('.', 100_000) + " terrible";

        Assert.Null(analyser.Analyse(text).Sentiment);
    }

    private double Sentiment(string text) => analyser.Analyse(text).Sentiment ?? 0;

    private long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        analyser.Analyse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeated(string part, int length)
    {
        var text = new StringBuilder(length + part.Length);
        while (text.Length < length)
            text.Append(part);
        return text.ToString(0, length);
    }
}
