using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Creates, reads, changes and deletes rows.</summary>
internal sealed class Rows(WebApiChannel channel, Tables tables)
{
    private const string Annotation = "@Microsoft.Dynamics.CRM.";

    // Without it a PATCH of a row that is gone would create it ("Prevent create in upsert", Microsoft Learn).
    private const string MustExist = "*";

    private readonly RowWriter writer = new(tables);

    public async Task<Guid> CreateAsync(Entity row, CancellationToken cancellation)
    {
        var table = await tables.OfAsync(row.LogicalName, cancellation);
        var body = await writer.WriteAsync(row, table, cancellation);
        if (row.Id != Guid.Empty)
            body[table.PrimaryId] = row.Id.ToString();
        var answer = await channel.SendAsync(HttpMethod.Post, table.SetName, body, null, cancellation);
        return answer.EntityId ?? throw new InvalidOperationException($"Dataverse created a row of {row.LogicalName} and did not say its id.");
    }

    public async Task<Entity> RetrieveAsync(EntityReference row, ColumnSet columns, CancellationToken cancellation)
    {
        var table = await tables.OfAsync(row.LogicalName, cancellation);
        var select = columns.AllColumns ? "" : "?$select=" + string.Join(',', columns.Columns.Append(table.PrimaryId).Distinct().Select(table.SelectedName));
        return new RowReader(table).Read(await channel.GetAsync(await writer.AddressAsync(row, cancellation) + select, cancellation));
    }

    public async Task UpdateAsync(Entity row, ConcurrencyBehavior concurrency, CancellationToken cancellation)
    {
        var match = MatchOf(concurrency, row.RowVersion);
        await channel.SendAsync(HttpMethod.Patch, await AddressOfAsync(row, cancellation), await BodyAsync(row, cancellation), match, cancellation);
    }

    /// <summary>Updates the row or creates it; tells the row and whether it was created.</summary>
    public async Task<(EntityReference Row, bool Created)> UpsertAsync(Entity row, CancellationToken cancellation)
    {
        var answer = await channel.SendAsync(HttpMethod.Patch, await AddressOfAsync(row, cancellation), await BodyAsync(row, cancellation), null, cancellation);
        return (new EntityReference(row.LogicalName, answer.EntityId ?? row.Id), answer.Status == HttpStatusCode.Created);
    }

    public async Task DeleteAsync(EntityReference row, ConcurrencyBehavior concurrency, CancellationToken cancellation)
    {
        var match = concurrency == ConcurrencyBehavior.IfRowVersionMatches ? MatchOf(concurrency, row.RowVersion) : null;
        await channel.SendAsync(HttpMethod.Delete, await writer.AddressAsync(row, cancellation), null, match, cancellation);
    }

    public async Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellation)
    {
        var fetch = query switch
        {
            FetchExpression expression => XElement.Parse(expression.Query),
            QueryExpression expression => FetchXml.From(expression),
            QueryByAttribute byAttribute => FetchXml.From(FetchXml.ExpressionOf(byAttribute)),
            _ => throw new NotSupportedException($"A query of type {query.GetType().Name} can't be sent."),
        };
        var name = (string?)fetch.Element("entity")?.Attribute("name") ?? throw new ArgumentException("The FetchXML names no table.", nameof(query));
        var table = await tables.OfAsync(name, cancellation);
        var reader = new RowReader(table, await LinkedAsync(fetch, cancellation));
        var page = await channel.GetAsync($"{table.SetName}?fetchXml={Uri.EscapeDataString(fetch.ToString(SaveOptions.DisableFormatting))}", cancellation);
        return Page(page, reader, name);
    }

    private async Task<Dictionary<string, Table>> LinkedAsync(XElement fetch, CancellationToken cancellation)
    {
        var linked = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var link in fetch.Descendants("link-entity"))
        {
            var name = (string?)link.Attribute("name") ?? throw new ArgumentException("A link-entity of the FetchXML names no table.", nameof(fetch));
            linked[(string?)link.Attribute("alias") ?? name] = await tables.OfAsync(name, cancellation);
        }

        return linked;
    }

    private static EntityCollection Page(JsonElement json, RowReader reader, string name)
    {
        var page = new EntityCollection([.. json.GetProperty("value").EnumerateArray().Select(reader.Read)]) { EntityName = name, TotalRecordCount = -1 };
        if (json.TryGetProperty(Annotation + "morerecords", out var more))
            page.MoreRecords = more.GetBoolean();
        if (json.TryGetProperty(Annotation + "totalrecordcount", out var total))
            page.TotalRecordCount = total.GetInt32();
        if (json.TryGetProperty(Annotation + "totalrecordcountlimitexceeded", out var exceeded))
            page.TotalRecordCountLimitExceeded = exceeded.GetBoolean();
        if (json.TryGetProperty(Annotation + "fetchxmlpagingcookie", out var cookie))
            page.PagingCookie = CookieOf(cookie.GetString()!);
        return page;
    }

    // The cookie stands in an attribute of an element, escaped twice ("Page results using FetchXML", Microsoft Learn).
    private static string? CookieOf(string annotation) =>
        (string?)XElement.Parse(annotation).Attribute("pagingcookie") is { } cookie ? Uri.UnescapeDataString(Uri.UnescapeDataString(cookie)) : null;

    private Task<string> AddressOfAsync(Entity row, CancellationToken cancellation) => writer.AddressAsync(row.ToEntityReference(), cancellation);

    private async Task<JsonObject> BodyAsync(Entity row, CancellationToken cancellation)
    {
        var table = await tables.OfAsync(row.LogicalName, cancellation);
        var body = await writer.WriteAsync(row, table, cancellation);
        body.Remove(table.PrimaryId);
        return body;
    }

    private static string MatchOf(ConcurrencyBehavior concurrency, string? rowVersion)
    {
        if (concurrency != ConcurrencyBehavior.IfRowVersionMatches)
            return MustExist;

        return rowVersion == null
            ? throw new ArgumentException("The row has no RowVersion to compare; retrieve it first.", nameof(rowVersion))
            : $"W/\"{rowVersion}\"";
    }
}
