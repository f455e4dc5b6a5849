using System.Globalization;
using LocalDataverse.WebApi.Json;

namespace LocalDataverse.WebApi.OData;

/// <summary>The query options of an address. An option that is not known is refused by name.</summary>
public sealed class QueryOptions
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$select", "$filter", "$orderby", "$top", "$count", "$expand", "$skiptoken", "fetchXml",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="rawQuery">With or without its question mark, still percent-encoded.</param>
    public static QueryOptions Of(string rawQuery)
    {
        var options = new QueryOptions();
        foreach (var part in rawQuery.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Decoded(equals < 0 ? part : part[..equals]);
            options.Add(name, equals < 0 ? "" : Decoded(part[(equals + 1)..]));
        }

        return options;
    }

    /// <summary>The options of a nested expand: <c>$select=a,b;$top=3</c>.</summary>
    public static QueryOptions OfExpand(string text)
    {
        var options = new QueryOptions();
        foreach (var part in TextSplitter.Split(text, ';').Where(p => p.Length > 0))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            options.Add(equals < 0 ? part : part[..equals].Trim(), equals < 0 ? "" : part[(equals + 1)..].Trim());
        }

        return options;
    }

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Parameter aliases (<c>@p1</c>) of functions.</summary>
    public IEnumerable<KeyValuePair<string, string>> Aliases => _values.Where(v => v.Key.StartsWith('@'));

    public int? Top => Number("$top", 1);

    public bool Count => this["$count"] switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Faults.BadAddress($"'{other}' is not a value for $count: true or false."),
    };

    /// <summary>The page that a nextLink asked for; 1 when there is no skiptoken.</summary>
    public int Page => this["$skiptoken"] is { } token ? SkipToken.Page(token) : 1;

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private void Add(string name, string value)
    {
        if (!Known.Contains(name) && !name.StartsWith('@'))
            throw Faults.Unsupported("query option", name);
        if (!_values.TryAdd(name, value))
            throw Faults.BadAddress($"The query option '{name}' stands more than once.");
    }

    private int? Number(string name, int least)
    {
        if (this[name] is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw Faults.BadAddress($"'{text}' is not a value for {name}: a whole number of at least {least}.");
    }
}
