using LocalDataverse.Metadata;

namespace LocalDataverse.Tests.Metadata;

public sealed class SystemTablesTests
{
    private static readonly Lazy<MetadataCatalog> Catalog = new(() => SystemTables.Load(SystemPrivileges.Load()));

    [Fact]
    public void Every_table_has_its_id_and_its_name_among_its_columns() => Assert.Empty(
        from table in Catalog.Value.Tables
        where table.Column(table.PrimaryId) is not { Type: ColumnType.UniqueIdentifier } || (table.PrimaryName is { } name && table.Column(name) is null)
        select table.LogicalName);

    [Fact]
    public void Every_target_of_a_lookup_is_a_table() => Assert.Empty(
        from table in Catalog.Value.Tables
        from column in table.Columns
        from target in column.Targets
        where Catalog.Value.Find(target) is null
        select $"{table.LogicalName}.{column.LogicalName} -> {target}");

    [Fact]
    public void Every_target_of_a_lookup_has_one_relationship() => Assert.Empty(
        from table in Catalog.Value.Tables
        from column in table.Columns
        where column.Type is ColumnType.Lookup or ColumnType.Customer
        from target in column.Targets
        let relationships = Catalog.Value.LookupsOf(table.LogicalName).Count(r => r.ReferencingColumn == column.LogicalName && r.ReferencedTable == target)
        where relationships != 1
        select $"{table.LogicalName}.{column.LogicalName} -> {target}: {relationships}");

    [Fact]
    public void Names_of_relationships_and_of_navigation_properties_are_unique()
    {
        Assert.Distinct(Catalog.Value.Relationships.Select(r => r.SchemaName));
        Assert.Distinct(Catalog.Value.Relationships.Select(r => $"{r.ReferencingTable}.{r.ReferencingNavigation}"));
    }

    [Fact]
    public void Every_status_belongs_to_a_state_and_every_state_has_a_default_status() => Assert.Empty(
        from table in Catalog.Value.Tables
        let state = table.Column("statecode")
        let status = table.Column("statuscode")
        where state is { Type: ColumnType.State } && status is not null
        where state.Options.Any(o => o.DefaultStatus is null || status.Options.All(s => s.Value != o.DefaultStatus || s.State != o.Value))
            || status.Options.Any(s => state.Options.All(o => o.Value != s.State))
        select table.LogicalName);

    [Fact]
    public void Every_role_gives_privileges_that_exist()
    {
        var known = SystemPrivileges.Load().All.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(known, SystemRole.Load().SelectMany(r => r.Privileges.Keys).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("task", "regardingobjectid", "contact", "regardingobjectid_contact_task")]
    [InlineData("contact", "parentcustomerid", "account", "parentcustomerid_account")]
    [InlineData("account", "primarycontactid", "contact", "primarycontactid")]
    [InlineData("annotation", "objectid", "contact", "objectid_contact")]
    public void Navigation_properties_have_the_names_of_the_web_api_reference(string table, string column, string target, string expected)
    {
        var relationship = Catalog.Value.LookupsOf(table).Single(r => r.ReferencingColumn == column && r.ReferencedTable == target);
        Assert.Equal(expected, relationship.ReferencingNavigation);
    }
}
