using System.Globalization;
using System.Text.Json;
using CxCrm.Domain.Texts;

namespace CxCrm.Functions.Pages;

/// <summary>The sentences of the public pages in one language, from <c>Pages.1033.json</c> and its siblings.</summary>
public sealed class PageTexts
{
    private static readonly IReadOnlyDictionary<int, PageTexts> All =
        new[] { Load(Domain.Texts.Language.English, "en-GB"), Load(Domain.Texts.Language.Danish, "da-DK"), Load(Domain.Texts.Language.Swedish, "sv-SE") }.ToDictionary(texts => texts.Language);

    private readonly IReadOnlyDictionary<string, string> sentences;
    private readonly CultureInfo culture;

    private PageTexts(int language, CultureInfo culture, IReadOnlyDictionary<string, string> sentences) =>
        (Language, this.culture, this.sentences) = (language, culture, sentences);

    /// <summary>As an LCID.</summary>
    public int Language { get; }

    public IEnumerable<string> Keys => sentences.Keys;

    public string this[string key] => sentences[key];

    /// <summary>The language itself, or English where CxCrm doesn't speak it.</summary>
    public static PageTexts In(int language) => All[Domain.Texts.Language.Spoken(language)];

    /// <summary>A sentence with its figures and dates as the language writes them.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(culture, sentences[key], arguments);

    /// <summary>A sentence, or nothing where there is none of this key.</summary>
    public string? Find(string key) => sentences.GetValueOrDefault(key);

    private static PageTexts Load(int language, string culture)
    {
        var name = FormattableString.Invariant($"Pages.{language}.json");
        using var stream = typeof(PageTexts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        return new PageTexts(language, CultureInfo.GetCultureInfo(culture), JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
    }
}
