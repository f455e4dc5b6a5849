using System.Collections.Frozen;
using System.Globalization;
using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>What customers of the demo company say in their own words: sentences by language, mood and theme, in <c>Demo/Words</c>.</summary>
internal sealed class WordBank
{
    private readonly FrozenDictionary<(CxLanguage Language, int Mood), IReadOnlyList<WordLine>> _lines;

    private WordBank(IEnumerable<WordLine> lines) =>
        _lines = lines.GroupBy(line => (line.Language, line.Mood)).ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<WordLine>)[.. group]);

    public static WordBank Load() => new([.. Read(CxLanguage.Danish, "da.txt"), .. Read(CxLanguage.Swedish, "sv.txt")]);

    public bool Speaks(CxLanguage language) => _lines.ContainsKey((language, 0));

    /// <summary>One or two sentences.</summary>
    /// <param name="random">Which ones.</param>
    /// <param name="language">Danish or Swedish.</param>
    /// <param name="mood">-1 displeased, 0 in between, 1 pleased.</param>
    /// <param name="theme">The theme spoken of where there is a sentence for it; any when null.</param>
    public string Say(DemoRandom random, CxLanguage language, int mood, string? theme)
    {
        var lines = _lines[(language, mood)];
        var first = theme is not null && lines.Where(line => line.Theme == theme).ToList() is { Count: > 0 } fitting ? random.Pick(fitting) : random.Pick(lines);
        var second = random.Chance(0.3) ? random.Pick(lines) : first;
        return second.Theme == first.Theme ? first.Text : first.Text + " " + second.Text;
    }

    private static IEnumerable<WordLine> Read(CxLanguage language, string file)
    {
        using var reader = new StreamReader(typeof(WordBank).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('|', 3) is [var theme, var mood, var text])
                yield return new WordLine(language, theme, int.Parse(mood, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), text);
        }
    }
}
