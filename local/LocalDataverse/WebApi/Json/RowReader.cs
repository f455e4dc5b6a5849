using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Addresses;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>
/// A body as a row to create or change: properties, <c>@odata.bind</c>, related rows to create with it, parties of an activity
/// (Microsoft Learn: Create a table row using the Web API).
/// </summary>
internal sealed class RowReader(MetadataCatalog catalog)
{
    private const string Bind = "@odata.bind";
    private const string TypeAnnotation = "@odata.type";

    public Entity Read(JsonElement body, TableDefinition table)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw Faults.BadBody("the body must be a JSON object.");
        var row = new Entity(table.LogicalName);
        foreach (var property in body.EnumerateObject())
            Property(row, table, property);
        return row;
    }

    /// <summary>The row that a bind address names: <c>/contacts(id)</c>, by key as well, relative or whole.</summary>
    public EntityReference Reference(string address)
    {
        var path = address.IndexOf("/api/data/", StringComparison.Ordinal) is var at and >= 0 ? address[(address.IndexOf('/', at + "/api/data/".Length) + 1)..] : address;
        if (AddressReader.Segments(path) is not [var segment])
            throw Faults.BadBody($"'{address}' is not the address of a row.");
        var table = catalog.FindBySet(segment.Name) ?? throw Faults.NoResource(segment.Name);
        return RowReferences.Of(table, AddressReader.Key(segment));
    }

    private void Property(Entity row, TableDefinition table, JsonProperty property)
    {
        if (property.Name.EndsWith(Bind, StringComparison.Ordinal))
            BindLookup(row, table, property.Name[..^Bind.Length], property.Value);
        else if (property.Name.Contains('@', StringComparison.Ordinal))
            Annotation(property);
        else if (property.Name == table.LogicalName + "_activity_parties")
            Parties(row, property.Value);
        else if (table.Column(property.Name) is { IsLookup: false } column)
            row[column.LogicalName] = ValueReader.Read(column, property.Value);
        else
            Related(row, table, property);
    }

    private static void Annotation(JsonProperty property)
    {
        if (!property.Name.EndsWith(TypeAnnotation, StringComparison.Ordinal) && !property.Name.StartsWith("@odata.", StringComparison.Ordinal) && !property.Name.Contains("@OData.Community", StringComparison.Ordinal)
            && !property.Name.Contains("@Microsoft.Dynamics.CRM", StringComparison.Ordinal))
            throw Faults.BadBody($"the annotation '{property.Name}' is not known.");
    }

    private void BindLookup(Entity row, TableDefinition table, string name, JsonElement value)
    {
        var column = table.Column(Navigation.Find(catalog, table, name) is { IsCollection: false } navigation ? navigation.OwnColumn : name);
        if (column is not { IsLookup: true })
            throw Faults.UnknownProperty(table.LogicalName, name);
        row[column.LogicalName] = value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => Reference(value.GetString()!),
            _ => throw Faults.BadBody($"'{name}{Bind}' takes the address of a row, like \"/contacts(00000000-0000-0000-0000-000000000000)\"."),
        };
    }

    private void Related(Entity row, TableDefinition table, JsonProperty property)
    {
        var navigation = Navigation.Needed(catalog, table, property.Name);
        if (!navigation.IsCollection && property.Value.ValueKind == JsonValueKind.Null)
        {
            row[navigation.OwnColumn] = null;
            return;
        }

        if (!navigation.IsCollection || property.Value.ValueKind != JsonValueKind.Array)
            throw Faults.Unsupported("deep insert", $"{property.Name} (only collections of new rows)");
        var target = catalog.Table(navigation.TargetTable);
        var rows = property.Value.EnumerateArray().Select(child => Read(child, target)).ToList();
        row.RelatedEntities[new Relationship(navigation.Relationship.SchemaName)] = new EntityCollection(rows) { EntityName = target.LogicalName };
    }

    private void Parties(Entity row, JsonElement parties)
    {
        if (parties.ValueKind != JsonValueKind.Array)
            throw Faults.BadBody("parties must be a list.");
        var table = catalog.Table("activityparty");
        foreach (var element in parties.EnumerateArray())
        {
            var party = Read(element, table);
            var mask = party.GetAttributeValue<OptionSetValue>("participationtypemask")?.Value ?? 0;
            var list = Participation.Lists.TryGetValue(mask, out var found) ? found : throw Faults.BadBody($"'{mask}' is not a participationtypemask of a party.");
            party.Attributes.Remove("participationtypemask");
            if (!row.Contains(list))
                row[list] = new EntityCollection { EntityName = "activityparty" };
            row.GetAttributeValue<EntityCollection>(list)!.Entities.Add(party);
        }
    }
}
