using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.Query.Sql;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Query;

/// <summary>Two small tables (shops and their visits) in memory, so that query tests say only what they ask and what comes back.</summary>
public sealed class QueryFixture : IDisposable
{
    public static readonly Guid Me = Guid.Parse("00000000-0000-0000-0000-0000000000a1");
    public static readonly Guid Colleague = Guid.Parse("00000000-0000-0000-0000-0000000000a2");
    public static readonly Guid Head = Guid.Parse("00000000-0000-0000-0000-0000000000b1");
    public static readonly Guid Branch = Guid.Parse("00000000-0000-0000-0000-0000000000b2");

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public QueryFixture()
    {
        _connection.Open();
        SqlFunctions.Register(_connection);
        Session = new DatabaseSession(_connection);
        Run("""
            CREATE TABLE shop (shopid TEXT PRIMARY KEY, name TEXT COLLATE NOCASE, city TEXT COLLATE NOCASE, area REAL, kind INTEGER, ownerid TEXT, ownerid_type TEXT, owningbusinessunit TEXT);
            CREATE TABLE visit (visitid TEXT PRIMARY KEY, shopid TEXT, on_at TEXT, day TEXT, minutes INTEGER, ownerid TEXT, ownerid_type TEXT, owningbusinessunit TEXT);
            """);
        Shop(1, "Ærø Radio", "Århus", 10.5, 1, Me, Head);
        Shop(2, "Bager", "Aarhus", 20, 2, Colleague, Head);
        Shop(3, "cykler", null, null, 1, Colleague, Branch);
        Visit(1, 1, "2026-03-01T10:00:00.000Z", 5);
        Visit(2, 1, "2026-03-31T23:30:00.000Z", 7);
        Visit(3, 2, "2026-04-15T12:00:00.000Z", 12);
    }

    public static DateTime Now { get; } = new(2026, 4, 15, 13, 0, 0, DateTimeKind.Utc);

    public DatabaseSession Session { get; }

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public EntityCollection Fetch(string fetchXml, CallerRights? rights = null) => Run(new FetchExpression(fetchXml), rights);

    public EntityCollection Run(QueryBase query, CallerRights? rights = null) =>
        QueryEngine.Run(QueryEngine.Parse(query), Context(rights), Session);

    /// <summary>The names of the shops that a filter finds, in order of their ids.</summary>
    public string Shops(string filter, CallerRights? rights = null) =>
        string.Join(", ", Fetch($"<fetch><entity name='shop'><attribute name='name'/>{filter}</entity></fetch>", rights).Entities.Select(e => e.GetAttributeValue<string>("name")));

    public static CallerRights Reader(Depth depth) =>
        new(Me, Head, new HashSet<Guid> { Head, Branch }, isSystem: false, new Dictionary<string, Depth> { ["prvReadShop"] = depth, ["prvReadVisit"] = Depth.Organization });

    public void Dispose() => Session.Dispose();

    private static QueryContext Context(CallerRights? rights) =>
        new(Catalog(), rights ?? new CallerRights(Me, Head, new HashSet<Guid>(), isSystem: true, new Dictionary<string, Depth>()))
        {
            UtcNow = Now,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"),
        };

    private static MetadataCatalog Catalog() => new([Table("shop", ShopColumns), Table("visit", VisitColumns)], [], []);

    private static TableDefinition Table(string name, ColumnDefinition[] columns) => new()
    {
        LogicalName = name,
        SchemaName = name,
        EntitySetName = name + "s",
        PrimaryId = name + "id",
        PrimaryName = name == "shop" ? "name" : null,
        Ownership = OwnershipType.User,
        Columns = columns,
        Privileges = new Dictionary<string, string> { ["read"] = "prvRead" + char.ToUpperInvariant(name[0]) + name[1..] },
    };

    private static ColumnDefinition Column(string name, ColumnType type) =>
        new() { LogicalName = name, SchemaName = name, Type = type, IsPrimaryId = name.EndsWith("id", StringComparison.Ordinal) && type == ColumnType.UniqueIdentifier };

    private static ColumnDefinition[] ShopColumns =>
    [
        Column("shopid", ColumnType.UniqueIdentifier), Column("name", ColumnType.String), Column("city", ColumnType.String), Column("area", ColumnType.Decimal) with { Precision = 2 },
        Column("kind", ColumnType.Choice) with { Options = [new(1, Labels.Of("Big")), new(2, Labels.Of("Artisan"))] },
        Column("ownerid", ColumnType.Owner) with { Targets = ["systemuser", "team"] }, Column("owningbusinessunit", ColumnType.Lookup) with { Targets = ["businessunit"] },
    ];

    private static ColumnDefinition[] VisitColumns =>
    [
        Column("visitid", ColumnType.UniqueIdentifier), Column("shopid", ColumnType.Lookup) with { Targets = ["shop"] }, Column("on_at", ColumnType.DateTime),
        Column("day", ColumnType.DateTime) with { DateBehavior = DateBehavior.DateOnly }, Column("minutes", ColumnType.Integer),
        Column("ownerid", ColumnType.Owner) with { Targets = ["systemuser", "team"] }, Column("owningbusinessunit", ColumnType.Lookup) with { Targets = ["businessunit"] },
    ];

    private void Shop(int id, string name, string? city, double? area, int kind, Guid owner, Guid unit) =>
        Run("INSERT INTO shop VALUES ($1, $2, $3, $4, $5, $6, 'systemuser', $7)", Id(id).ToString(), name, city, area, kind, owner.ToString(), unit.ToString());

    private void Visit(int id, int shop, string at, int minutes) =>
        Run("INSERT INTO visit VALUES ($1, $2, $3, $4, $5, $6, 'systemuser', $7)", Id(100 + id).ToString(), Id(shop).ToString(), at, at[..10], minutes, Me.ToString(), Head.ToString());

    private void Run(string sql, params object?[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue("$" + (i + 1), values[i] ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
