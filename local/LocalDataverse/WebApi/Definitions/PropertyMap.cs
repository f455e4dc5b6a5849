using System.Text.Json;
using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>The properties of one kind of definition that this engine answers, by their documented names.</summary>
internal sealed class PropertyMap<T>(string kind, params (string Name, Action<Utf8JsonWriter, T> Value)[] properties)
{
    private readonly Dictionary<string, Action<Utf8JsonWriter, T>> _properties = properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

    /// <summary>The names of a $select, all of them without one; an unknown name is refused.</summary>
    public IReadOnlyList<string> Selected(string? select)
    {
        if (select is null)
            return [.. _properties.Keys];
        var names = TextSplitter.Split(select, ',');
        return names.Find(n => !_properties.ContainsKey(n)) is { } unknown ? throw Faults.Unsupported($"{kind} property", unknown) : names;
    }

    public void Write(Utf8JsonWriter json, T definition, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            json.WritePropertyName(name);
            _properties[name](json, definition);
        }
    }

    public void WriteAll(Utf8JsonWriter json, string name, IEnumerable<T> definitions, string? select)
    {
        var names = Selected(select);
        json.WriteStartArray(name);
        foreach (var definition in definitions)
        {
            json.WriteStartObject();
            Write(json, definition, names);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
