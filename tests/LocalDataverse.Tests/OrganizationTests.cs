using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Tests;

public sealed class OrganizationTests : IDisposable
{
    private readonly BareOrganization _bare = new();

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void A_new_organisation_has_its_root_unit_currency_users_and_roles()
    {
        using var session = _bare.Organization.Database.Read();
        Assert.Equal("DKK", session.Scalar("SELECT isocurrencycode FROM transactioncurrency"));
        Assert.Equal(3L, session.Scalar("SELECT count(*) FROM systemuser WHERE businessunitid = (SELECT businessunitid FROM businessunit)"));
        Assert.Equal("Basic User,System Administrator", session.Scalar("SELECT group_concat(name, ',') FROM (SELECT name FROM role ORDER BY name)"));
    }

    [Fact]
    public void The_administrator_has_every_privilege_at_its_widest_depth()
    {
        using var session = _bare.Organization.Database.Read();
        Assert.Equal(0L, session.Scalar(
            """
            SELECT count(*) FROM privilege p WHERE p.canbeglobal = 1 AND NOT EXISTS
            (SELECT 1 FROM roleprivileges r WHERE r.privilegeid = p.privilegeid AND r.roleid = $role AND r.privilegedepthmask = 8)
            """,
            ("$role", StoredValue.Id(SystemRole.SystemAdministrator))));
    }

    [Fact]
    public void The_basic_user_reads_own_contacts_and_all_currencies()
    {
        using var session = _bare.Organization.Database.Read();
        const string Depth = "SELECT privilegedepthmask FROM roleprivileges JOIN privilege USING (privilegeid) WHERE roleid = $role AND name = $name";
        var role = StoredValue.Id(SystemRole.BasicUser);
        Assert.Equal(1L, session.Scalar(Depth, ("$role", role), ("$name", "prvReadContact")));
        Assert.Equal(8L, session.Scalar(Depth, ("$role", role), ("$name", "prvReadTransactionCurrency")));
    }

    [Fact]
    public void An_opened_organisation_knows_the_same_tables_as_the_one_that_was_made()
    {
        using var folder = new TemporaryFolder();
        _bare.Organization.CopyTo(folder.File("copy.db"));
        using var opened = Organization.Open(folder.File("copy.db"), _bare.Organization.Options);
        var made = _bare.Organization.Catalog;
        Assert.Equal(made.Tables.Select(Facts).Order(StringComparer.Ordinal), opened.Catalog.Tables.Select(Facts).Order(StringComparer.Ordinal));
        Assert.Equal(made.Relationships.ToHashSet(), opened.Catalog.Relationships.ToHashSet());
    }

    [Fact]
    public void An_organisation_of_an_earlier_engine_gets_what_its_system_tables_lack_and_keeps_its_rows()
    {
        using var folder = new TemporaryFolder();
        _bare.Organization.CopyTo(folder.File("copy.db"));
        using (var earlier = Organization.Open(folder.File("copy.db"), _bare.Organization.Options))
        using (var session = earlier.Database.Open())
        {
            session.Begin();
            var contact = earlier.Catalog.Table("contact");
            new RowStore(session).Insert(contact, WellKnown.Organization, new Microsoft.Xrm.Sdk.AttributeCollection { ["lastname"] = "Kept" });
            session.Run("ALTER TABLE contact DROP COLUMN nickname");
            session.Run("UPDATE _catalog SET json = $json WHERE kind = 'table' AND name = 'contact'", ("$json", CatalogStore.Text(contact with { Columns = [.. contact.Columns.Where(c => c.LogicalName != "nickname")] })));
            session.Run("UPDATE _catalog SET json = 'earlier' WHERE kind = 'engine'");
            session.Commit();
        }

        using var opened = Organization.Open(folder.File("copy.db"), _bare.Organization.Options);
        using var reader = opened.Database.Read();
        var row = new RowStore(reader).Read(opened.Catalog.Table("contact"), WellKnown.Organization, ["lastname", "nickname"])!;
        Assert.Equal("Kept", row["lastname"]);
    }

    [Fact]
    public void Fresh_organisations_share_the_catalog_of_their_template_and_nothing_else()
    {
        using var other = new BareOrganization();
        Assert.Same(_bare.Organization.Catalog, other.Organization.Catalog);
        using (var session = other.Organization.Database.Open())
        {
            session.Begin();
            new RowStore(session).Insert(other.Organization.Catalog.Table("contact"), WellKnown.Organization, []);
            session.Commit();
        }

        using var reader = _bare.Organization.Database.Read();
        Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void A_file_that_exists_is_not_overwritten()
    {
        var failure = Assert.Throws<IOException>(() => Organization.Create(_bare.Organization.Database.Path, _bare.Organization.Options));
        Assert.Contains("open it", failure.Message, StringComparison.Ordinal);
    }

    private static string Facts(TableDefinition table) =>
        $"{table.LogicalName} {table.EntitySetName} {table.Ownership} {table.IsView} {string.Join(' ', table.Privileges.Values.Order(StringComparer.Ordinal))} "
        + string.Join(' ', table.Columns.Select(c => $"{c.LogicalName}:{c.Type}:{c.Required}:{c.MaxLength}:{c.MinValue}:{c.DateBehavior}:{c.IsPrimaryId}:{c.IsAudited}:{string.Join(',', c.Targets)}:{string.Join(',', c.Options.Select(o => o.Value))}"));
}
