using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Async;

/// <summary>Reads what <see cref="JobValueWriter"/> wrote.</summary>
internal static class JobValueReader
{
    public static ParameterCollection Parameters(JsonElement json)
    {
        var parameters = new ParameterCollection();
        foreach (var property in json.EnumerateObject())
            parameters[property.Name] = Value(property.Value);
        return parameters;
    }

    public static EntityImageCollection Images(JsonElement json)
    {
        var images = new EntityImageCollection();
        foreach (var property in json.EnumerateObject())
            images[property.Name] = (Entity)Value(property.Value)!;
        return images;
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Typed(json.EnumerateObject().First(), json),
    };

    private static object Typed(JsonProperty first, JsonElement whole) => first.Name switch
    {
        "int" => first.Value.GetInt32(),
        "long" => first.Value.GetInt64(),
        "decimal" => first.Value.GetDecimal(),
        "double" => first.Value.GetDouble(),
        "date" => first.Value.GetDateTime(),
        "id" => first.Value.GetGuid(),
        "bytes" => first.Value.GetBytesFromBase64(),
        "money" => new Money(first.Value.GetDecimal()),
        "option" => new OptionSetValue(first.Value.GetInt32()),
        "reference" => new EntityReference(whole.GetProperty("table").GetString(), first.Value.GetGuid()) { Name = Text(whole, "name") },
        "row" => Row(first, whole),
        "options" => new OptionSetValueCollection([.. Items<OptionSetValue>(first)]),
        "rows" => new EntityCollection([.. Items<Entity>(first)]) { EntityName = Text(whole, "table") },
        "references" => References(first),
        "texts" => Items<string>(first).ToArray(),
        "ids" => Items<Guid>(first).ToArray(),
        "relationship" => new Relationship(first.Value.GetString()),
        _ => throw new InvalidDataException($"asyncoperation.data holds a value of the unknown type '{first.Name}'."),
    };

    private static Entity Row(JsonProperty first, JsonElement whole)
    {
        var row = new Entity(whole.GetProperty("table").GetString(), first.Value.GetGuid()) { RowVersion = Text(whole, "version") };
        foreach (var property in whole.GetProperty("columns").EnumerateObject())
            row[property.Name] = Value(property.Value);
        return row;
    }

    private static EntityReferenceCollection References(JsonProperty first)
    {
        var references = new EntityReferenceCollection();
        references.AddRange(Items<EntityReference>(first));
        return references;
    }

    private static IEnumerable<T> Items<T>(JsonProperty array) => array.Value.EnumerateArray().Select(item => (T)Value(item)!);

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
