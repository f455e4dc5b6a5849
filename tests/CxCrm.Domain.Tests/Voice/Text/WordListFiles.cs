using System.Text.Json;
using CxCrm.Domain.Voice.Text;

namespace CxCrm.Domain.Tests.Voice.Text;

/// <summary>The word lists as they ship, read out of the reference data.</summary>
internal static class WordListFiles
{
    private const int First = 773000000;

    private static readonly Lazy<IReadOnlyList<EmotionWord>> Emotions = new(() => [.. Rows("30.cx_emotionword.json").SelectMany(Words)]);
    private static readonly Lazy<IReadOnlyList<ThemeWords>> Subjects = new(() => [.. Rows("40.cx_theme.json").Select(Theme)]);

    public static IReadOnlyList<ThemeWords> Themes => Subjects.Value;

    /// <summary>An analyser of one's own: it is for one thread.</summary>
    public static TextAnalyser Analyser() => new(Emotions.Value, Subjects.Value);

    private static IEnumerable<EmotionWord> Words(JsonElement row)
    {
        var lines = Text(row, "cx_words")?.Split('\n') ?? [Text(row, "*cx_name")!];
        return lines.Select(line => new EmotionWord(
            (TextLanguage)(Option(row, "*cx_language@choice") + 1),
            line,
            1 - Option(row, "cx_valence@choice"),
            row.GetProperty("cx_strength").GetInt32(),
            (EmotionWordKind)Option(row, "cx_kind@choice"),
            Text(row, "cx_stem")));
    }

    private static ThemeWords Theme(JsonElement row) => new(Text(row, "*cx_code")!, row.GetProperty("cx_iserror").GetBoolean())
    {
        English = Text(row, "cx_keywordsen"),
        Danish = Text(row, "cx_keywordsda"),
        Swedish = Text(row, "cx_keywordssv"),
    };

    private static IEnumerable<JsonElement> Rows(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReferenceData", file))).RootElement.EnumerateArray();

    private static int Option(JsonElement row, string property) => row.GetProperty(property).GetInt32() - First;

    private static string? Text(JsonElement row, string property) => row.TryGetProperty(property, out var value) ? value.GetString() : null;
}
