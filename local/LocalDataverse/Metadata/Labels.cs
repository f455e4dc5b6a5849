namespace LocalDataverse.Metadata;

/// <summary>Texts by language code (LCID). A missing language falls back to 1033, then to any.</summary>
public sealed record Labels(IReadOnlyDictionary<int, string> ByLanguage)
{
    public const int English = 1033;

    public static Labels Of(string english) => new(new Dictionary<int, string> { [English] = english });

    public string In(int language) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue(English, out text)
            ? text
            : ByLanguage.Values.FirstOrDefault() ?? "";
}
