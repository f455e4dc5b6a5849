using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Reads the results of a custom API in the types it declares; what it does not declare is read by its JSON form.</summary>
internal sealed class ResultReader(Tables tables)
{
    public async Task<ParameterCollection> ReadAsync(JsonElement body, CustomApi api, CancellationToken cancellation)
    {
        var results = new ParameterCollection();
        if (body.ValueKind != JsonValueKind.Object)
            return results;

        foreach (var property in body.EnumerateObject().Where(x => !x.Name.Contains('@', StringComparison.Ordinal)))
            results[property.Name] = await ValueAsync(property.Value, api.Results.GetValueOrDefault(property.Name), cancellation);
        return results;
    }

    private async Task<object?> ValueAsync(JsonElement value, CustomApiResult? result, CancellationToken cancellation)
    {
        if (value.ValueKind == JsonValueKind.Null || result == null)
            return RowReader.Untyped(value);

        return result.Type switch
        {
            CustomApiFieldType.Boolean => value.GetBoolean(),
            CustomApiFieldType.DateTime => Times.Read(value.GetString()!),
            CustomApiFieldType.Decimal => value.GetDecimal(),
            CustomApiFieldType.Float => value.GetDouble(),
            CustomApiFieldType.Integer => value.GetInt32(),
            CustomApiFieldType.Money => new Money(value.GetDecimal()),
            CustomApiFieldType.Picklist => new OptionSetValue(value.GetInt32()),
            CustomApiFieldType.Guid => value.GetGuid(),
            CustomApiFieldType.Entity => await RowAsync(value, result.Table, cancellation),
            CustomApiFieldType.EntityReference => (await RowAsync(value, result.Table, cancellation)).ToEntityReference(),
            CustomApiFieldType.EntityCollection => await RowsAsync(value, result.Table, cancellation),
            _ => RowReader.Untyped(value),
        };
    }

    private async Task<EntityCollection> RowsAsync(JsonElement values, string? table, CancellationToken cancellation)
    {
        var rows = new EntityCollection { EntityName = table };
        foreach (var value in values.EnumerateArray())
            rows.Entities.Add(await RowAsync(value, table, cancellation));
        return rows;
    }

    private async Task<Entity> RowAsync(JsonElement value, string? declared, CancellationToken cancellation)
    {
        var named = value.TryGetProperty("@odata.type", out var type) ? type.GetString()![(type.GetString()!.LastIndexOf('.') + 1)..] : declared;
        return new RowReader(await tables.OfAsync(named!, cancellation)).Read(value);
    }
}
