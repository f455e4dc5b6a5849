using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.Texts;

public sealed partial class TextFilesTests
{
    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Swedish)]
    public void Every_language_has_the_texts_of_English(int language) =>
        Assert.Equal(Texts(Language.English).Keys.Order(StringComparer.Ordinal), Texts(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Swedish)]
    public void Every_text_has_the_placeholders_of_English(int language)
    {
        var texts = Texts(language);

        Assert.All(Texts(Language.English), english => Assert.Equal(Placeholders(english.Value), Placeholders(texts[english.Key])));
    }

    [Fact]
    public void Every_error_code_has_a_text() =>
        Assert.Empty(Constants(typeof(ErrorCode)).Except(Texts(Language.English).Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_text_key_has_a_text() =>
        Assert.Empty(TextKeys().Except(Texts(Language.English).Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_text_belongs_to_an_error_code_or_a_text_key() =>
        Assert.Empty(Texts(Language.English).Keys.Except(Constants(typeof(ErrorCode)).Concat(TextKeys()), StringComparer.Ordinal));

    [Fact]
    public void No_error_code_is_used_twice() =>
        Assert.Distinct(Constants(typeof(ErrorCode)), StringComparer.Ordinal);

    [Fact]
    public void Every_room_has_a_file_in_every_language() =>
        Assert.All(
            Files("*").GroupBy(file => Path.GetFileName(file).Split('.')[0], StringComparer.Ordinal),
            room => Assert.Equal(["1030", "1033", "1053"], room.Select(file => Path.GetFileName(file).Split('.')[1]).Order(StringComparer.Ordinal)));

    /// <summary>A key that stands in two rooms throws.</summary>
    private static Dictionary<string, string> Texts(int language) =>
        Files(string.Create(CultureInfo.InvariantCulture, $"*.{language}"))
            .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!)
            .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    private static string[] Files(string pattern) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Texts"), pattern + ".json");

    private static IEnumerable<string> TextKeys() =>
        [.. Constants(typeof(TextKey)), .. Constants(typeof(CertificateText)), .. Constants(typeof(RecipientText)), .. Constants(typeof(PreviewText)), .. GateRules.All.Select(rule => rule.TextKey), .. KeepGround.TextKeys];

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
