using System.Text.RegularExpressions;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Functions.Pages;
using CxCrm.Functions.Pages.Preferences;
using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Tests.Pages;

public sealed partial class PageTextsTests
{
    private static readonly PageTexts English = PageTexts.In(Language.English);

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Swedish)]
    public void Every_language_has_every_sentence_with_the_same_placeholders(int language)
    {
        var texts = PageTexts.In(language);
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(English.Keys, key => Assert.Equal(Placeholders(English[key]), Placeholders(texts[key])));
    }

    [Fact]
    public void Every_scale_says_what_its_ends_mean() => Assert.All(
        Enum.GetValues<QuestionType>().Where(type => QuestionTypes.ScaleOf(type) != null),
        type => Assert.NotNull(English.Find($"scale.{type.ToString().ToLowerInvariant()}.low")));

    [Fact]
    public void Every_channel_has_a_name() => Assert.All(Enum.GetValues<CxChannel>(), channel => Assert.NotNull(English.Find("channel." + Channels.Code(channel))));

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
