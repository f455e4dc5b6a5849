using System.Collections.Concurrent;
using System.Text.Json;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Custom APIs by their unique name, asked for once per client and name.</summary>
internal sealed class CustomApis(WebApiChannel channel)
{
    private const int BoundToRow = 1;

    private readonly ConcurrentDictionary<string, CustomApi> known = new(StringComparer.Ordinal);

    public async Task<CustomApi> OfAsync(string name, CancellationToken cancellation)
    {
        if (known.TryGetValue(name, out var api))
            return api;

        var found = await channel.GetAsync(
            $"customapis?$select=isfunction,bindingtype&$filter=uniquename eq {ODataLiteral.Of(name)}"
            + "&$expand=CustomAPIResponseProperties($select=uniquename,type,logicalentityname)", cancellation);
        api = found.GetProperty("value").EnumerateArray().Select(Read).FirstOrDefault() ?? CustomApi.Platform;
        known[name] = api;
        return api;
    }

    private static CustomApi Read(JsonElement row)
    {
        var results = row.GetProperty("CustomAPIResponseProperties").EnumerateArray().ToDictionary(x => x.GetProperty("uniquename").GetString()!, ResultOf, StringComparer.Ordinal);
        return new CustomApi(row.GetProperty("isfunction").GetBoolean(), row.GetProperty("bindingtype").GetInt32() == BoundToRow, results);
    }

    private static CustomApiResult ResultOf(JsonElement row) => new(
        (CustomApiFieldType)row.GetProperty("type").GetInt32(),
        row.TryGetProperty("logicalentityname", out var table) ? table.GetString() : null);
}
