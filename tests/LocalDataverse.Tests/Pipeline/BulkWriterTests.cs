using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

public sealed class BulkWriterTests : IDisposable
{
    private static readonly DateTime LastYear = new(2025, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly BareOrganization _bare = new();

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void A_row_looks_as_if_it_had_been_created()
    {
        var created = _bare.Organization.ServiceFor(WellKnown.Administrator).Create(Row());
        using var bulk = _bare.Organization.Bulk(WellKnown.Administrator);
        var written = bulk.Create(Row());
        bulk.Complete();
        Assert.Equal(Values(created), Values(written));
        Assert.Contains("createdon=2025-02-03", string.Join(' ', Values(written)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_kept_of_what_was_not_completed()
    {
        Guid id;
        using (var bulk = _bare.Organization.Bulk(WellKnown.Administrator))
            id = bulk.Create(Row());
        using var session = _bare.Organization.Database.Read();
        Assert.False(new RowStore(session).Exists(_bare.Organization.Catalog.Table("contact"), id));
    }

    private static Entity Row() => new("contact")
    {
        ["firstname"] = "Åse",
        ["lastname"] = "Holm",
        ["creditlimit"] = new Money(10.5m),
        ["overriddencreatedon"] = LastYear,
    };

    /// <summary>Every value of the row but its id and version.</summary>
    private List<string> Values(Guid id)
    {
        using var session = _bare.Organization.Database.Read();
        var row = new RowStore(session).Read(_bare.Organization.Catalog.Table("contact"), id)!;
        return [.. row.Attributes.Where(a => a.Key is not ("contactid" or "versionnumber")).Select(a => $"{a.Key}={Text(a.Value)}").Order(StringComparer.Ordinal)];
    }

    private static string Text(object value) => value switch
    {
        DateTime at => at.ToString("s", System.Globalization.CultureInfo.InvariantCulture),
        EntityReference to => $"{to.LogicalName} {to.Id}",
        OptionSetValue option => $"{option.Value}",
        Money money => FormattableString.Invariant($"{money.Value}"),
        _ => FormattableString.Invariant($"{value}"),
    };
}
