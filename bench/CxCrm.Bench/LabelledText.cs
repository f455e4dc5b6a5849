namespace CxCrm.Bench;

/// <summary>A text that somebody else has labelled.</summary>
internal sealed record LabelledText(string Text, Side Label)
{
    /// <summary>Reads a file of <c>text TAB label</c>, a line each, in UTF-8; the label is negative, neutral or positive.</summary>
    /// <exception cref="FormatException">A line without a tab or with another label; the message names its number.</exception>
    public static IReadOnlyList<LabelledText> Read(string path) => [.. File.ReadLines(path).Select(Line)];

    private static LabelledText Line(string line, int index)
    {
        var tab = line.LastIndexOf('\t');
        return tab > 0 && Enum.TryParse<Side>(line[(tab + 1)..], ignoreCase: true, out var label) && Enum.IsDefined(label)
            ? new LabelledText(line[..tab], label)
            : throw new FormatException($"Line {index + 1} is not a text, a tab and negative, neutral or positive.");
    }
}
