using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.OData;

/// <summary>A navigation property to bring along, with its own options.</summary>
internal sealed record ExpandNode(Navigation Navigation, RowsQuery Query)
{
    private const int MostExpands = 15;

    public static IReadOnlyList<ExpandNode> Of(string? text, TableDefinition table, MetadataCatalog catalog)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var parts = TextSplitter.Split(text, ',');
        return parts.Count <= MostExpands
            ? [.. parts.Select(part => One(part, table, catalog))]
            : throw Faults.BadAddress($"$expand: {parts.Count} properties; at most {MostExpands} can be expanded.");
    }

    private static ExpandNode One(string part, TableDefinition table, MetadataCatalog catalog)
    {
        var open = part.IndexOf('(', StringComparison.Ordinal);
        var navigation = Navigation.Needed(catalog, table, open < 0 ? part : part[..open]);
        var options = QueryOptions.OfExpand(open < 0 ? "" : part[(open + 1)..^1]);
        return new ExpandNode(navigation, RowsQuery.Of(options, catalog.Table(navigation.TargetTable), catalog));
    }
}
