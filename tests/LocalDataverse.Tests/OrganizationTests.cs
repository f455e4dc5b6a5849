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
    public void A_file_that_exists_is_not_overwritten()
    {
        var failure = Assert.Throws<IOException>(() => Organization.Create(_bare.Organization.Database.Path, _bare.Organization.Options));
        Assert.Contains("open it", failure.Message, StringComparison.Ordinal);
    }

    private static string Facts(TableDefinition table) =>
        $"{table.LogicalName} {table.EntitySetName} {table.Ownership} {table.IsView} {string.Join(' ', table.Privileges.Values.Order(StringComparer.Ordinal))} "
        + string.Join(' ', table.Columns.Select(c => $"{c.LogicalName}:{c.Type}:{c.Required}:{c.MaxLength}:{c.MinValue}:{c.DateBehavior}:{c.IsPrimaryId}:{c.IsAudited}:{string.Join(',', c.Targets)}:{string.Join(',', c.Options.Select(o => o.Value))}"));
}
