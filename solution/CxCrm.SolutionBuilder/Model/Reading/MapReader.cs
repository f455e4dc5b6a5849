namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>
/// Reads one map of a model file. Whatever is asked for is thereby known: <see cref="RefuseUnknown"/> reports every key that nobody asked
/// for, with the ones that are allowed.
/// </summary>
internal sealed class MapReader
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly List<(string Key, YamlNode Node)> _keys = [];
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);

    public MapReader(YamlMappingNode node, Source source)
    {
        Node = node;
        Source = source;
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            _keys.Add((name, key));
            _values[name] = value;
        }
    }

    public YamlMappingNode Node { get; }

    public Source Source { get; }

    public Position At => Source.At(Node);

    public IEnumerable<string> Keys => _keys.Select(k => k.Key);

    public Position AtKey(string key) => Source.At(_keys.First(k => k.Key == key).Node);

    public bool Has(string key)
    {
        _known.Add(key);
        return _values.ContainsKey(key);
    }

    public YamlNode? Value(string key)
    {
        _known.Add(key);
        return _values.GetValueOrDefault(key);
    }

    public string? Text(string key)
    {
        if (Value(key) is not { } value)
            return null;
        if (value is YamlScalarNode scalar)
            return scalar.Value ?? "";
        Source.Report(value, $"'{key}' must be a text");
        return null;
    }

    public string RequiredText(string key)
    {
        if (Text(key) is { Length: > 0 } text)
            return text;
        if (!_values.TryGetValue(key, out var value) || value is YamlScalarNode)
            Source.Report(Node, $"'{key}' is missing");
        return "";
    }

    public int? Whole(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        Source.Report(_values[key], $"'{key}' must be a whole number, not '{text}'");
        return null;
    }

    public int? Whole(string key, int least, int most)
    {
        if (Whole(key) is not { } number)
            return null;
        if (number >= least && number <= most)
            return number;
        Source.Report(_values[key], string.Create(CultureInfo.InvariantCulture, $"'{key}' must be {least} to {most}, not {number}"));
        return null;
    }

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        Source.Report(_values[key], $"'{key}' must be a number, not '{text}'");
        return null;
    }

    public bool Flag(string key, bool otherwise = false)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (text is "true" or "false")
            return text == "true";
        Source.Report(_values[key], $"'{key}' must be true or false, not '{text}'");
        return otherwise;
    }

    public Guid? Id(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Guid.TryParse(text, out var id))
            return id;
        Source.Report(_values[key], $"'{key}' must be a GUID, not '{text}'");
        return null;
    }

    /// <summary>One of the given words, each standing for a value.</summary>
    public T? OneOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        if (words.TryGetValue(text, out var value))
            return value;
        Source.Report(_values[key], $"'{key}' must be one of {string.Join(", ", words.Keys)}, not '{text}'");
        return null;
    }

    public MapReader? Map(string key)
    {
        if (Value(key) is not { } value)
            return null;
        if (value is YamlMappingNode map)
            return new(map, Source);
        Source.Report(value, $"'{key}' must be a map of keys and values");
        return null;
    }

    /// <summary>The items of a list; none where the key is absent.</summary>
    public IEnumerable<YamlNode> Items(string key)
    {
        if (Value(key) is not { } value)
            return [];
        if (value is YamlSequenceNode list)
            return list.Children;
        Source.Report(value, $"'{key}' must be a list");
        return [];
    }

    /// <summary>A list of names; a single name counts as a list of one.</summary>
    public IEnumerable<(string Name, Position At)> Names(string key)
    {
        if (Value(key) is YamlScalarNode { Value: { } one } single)
            return [(one, Source.At(single))];
        return Items(key).Select(item => (NameIn(item), Source.At(item))).Where(n => n.Item1.Length > 0);
    }

    /// <summary>The entries of a map whose keys are names, each with a map of its own.</summary>
    public IEnumerable<(string Name, MapReader Map)> Entries(string key) => Map(key)?.Entries() ?? [];

    public IEnumerable<(string Name, MapReader Map)> Entries()
    {
        foreach (var (name, node) in _keys)
        {
            _known.Add(name);
            if (_values[name] is YamlMappingNode map)
                yield return (name, new(map, Source));
            else
                Source.Report(node, $"'{name}' must be a map of keys and values");
        }
    }

    public void RefuseUnknown()
    {
        foreach (var (key, node) in _keys.Where(k => !_known.Contains(k.Key)))
            Source.Report(node, $"unknown key '{key}'; allowed here: {string.Join(", ", _known)}");
    }

    private string NameIn(YamlNode item)
    {
        if (item is YamlScalarNode { Value: { Length: > 0 } name })
            return name;
        Source.Report(item, "a name was expected");
        return "";
    }
}
