using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Addresses;

/// <summary>Splits the part of an address below <c>/api/data/v9.2/</c> (OData 4.0, URL Conventions, section 4).</summary>
public static class AddressReader
{
    private const int LongestSegment = 8000;

    public static IReadOnlyList<Segment> Segments(string rawPath) =>
        [.. TextSplitter.Split(rawPath.Trim('/'), '/').Where(s => s.Length > 0).Select(Segment)];

    /// <summary>The key in a segment's parentheses: <c>(00000000-...)</c>, <c>(name='x',kind=3)</c>.</summary>
    public static RowKey Key(Segment segment)
    {
        var text = segment.Arguments ?? throw Faults.BadAddress($"'{segment.Name}' needs a key in parentheses.");
        if (Guid.TryParseExact(text, "D", out var id))
            return new RowKey(id, new Dictionary<string, KeyLiteral>(StringComparer.Ordinal));
        var values = Pairs(text);
        return values.Count > 0 ? new RowKey(null, values) : throw Faults.BadAddress($"'{text}' is not a key: write an id, or name=value pairs of an alternate key.");
    }

    /// <summary>The <c>name=value</c> pairs of a key or of a function's parameters.</summary>
    public static Dictionary<string, KeyLiteral> Pairs(string text)
    {
        var pairs = new Dictionary<string, KeyLiteral>(StringComparer.Ordinal);
        foreach (var part in TextSplitter.Split(text, ',').Where(p => p.Length > 0))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw Faults.BadAddress($"'{part}' is not a name=value pair.");
            pairs[part[..equals].Trim()] = Literal(part[(equals + 1)..].Trim());
        }

        return pairs;
    }

    private static KeyLiteral Literal(string text) =>
        text is ['\'', .., '\'']
            ? new KeyLiteral(text[1..^1].Replace("''", "'", StringComparison.Ordinal), IsQuoted: true)
            : new KeyLiteral(text, IsQuoted: false);

    private static Segment Segment(string raw)
    {
        if (raw.Length > LongestSegment)
            throw Faults.BadAddress("A part of the address is too long.");
        var text = Uri.UnescapeDataString(raw);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return new Segment(text, null);
        return text.EndsWith(')') ? new Segment(text[..open], text[(open + 1)..^1]) : throw Faults.BadAddress($"'{text}' has no closing parenthesis.");
    }
}
