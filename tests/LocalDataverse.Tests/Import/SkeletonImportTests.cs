using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Tests.Import;

/// <summary>A small solution with most component shapes (Data/skeleton_managed.zip), as an administrator would import it.</summary>
public sealed class SkeletonImportTests : IDisposable
{
    private readonly BareOrganization _bare = new();
    private readonly ImportReport _report;

    public SkeletonImportTests() => _report = Import();

    private MetadataCatalog Catalog => _bare.Organization.Catalog;

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void A_new_table_has_its_columns_key_and_rights()
    {
        var project = Catalog.Table("cx_project");
        Assert.Equal((OwnershipType.User, "cx_projectid", "cx_name", "cx_projects"), (project.Ownership, project.PrimaryId, project.PrimaryName, project.EntitySetName));
        Assert.Equal(["cx_number"], Assert.Single(project.Keys).Columns);
        Assert.Equal("prvReadcx_Project", project.Privileges["read"]);
        Assert.Equal("Projekter", project.PluralLabels.In(1030));
    }

    [Theory]
    [InlineData("cx_name", ColumnType.String)]
    [InlineData("cx_notes", ColumnType.Memo)]
    [InlineData("cx_count", ColumnType.Integer)]
    [InlineData("cx_ratio", ColumnType.Decimal)]
    [InlineData("cx_length", ColumnType.Double)]
    [InlineData("cx_budget", ColumnType.Money)]
    [InlineData("cx_start", ColumnType.DateTime)]
    [InlineData("cx_ishot", ColumnType.Boolean)]
    [InlineData("cx_phase", ColumnType.Choice)]
    [InlineData("cx_tags", ColumnType.MultiChoice)]
    [InlineData("cx_contactid", ColumnType.Lookup)]
    [InlineData("cx_customerid", ColumnType.Customer)]
    [InlineData("ownerid", ColumnType.Owner)]
    [InlineData("statecode", ColumnType.State)]
    [InlineData("statuscode", ColumnType.Status)]
    public void Each_type_of_column_is_read(string column, ColumnType type) => Assert.Equal(type, Catalog.Table("cx_project").Column(column)?.Type);

    [Fact]
    public void Facts_of_a_column_are_read()
    {
        var project = Catalog.Table("cx_project");
        Assert.Equal((RequiredLevel.Application, 100), (project.Column("cx_name")!.Required, project.Column("cx_name")!.MaxLength));
        Assert.Equal((0m, 2147483647m), (project.Column("cx_count")!.MinValue, project.Column("cx_count")!.MaxValue));
        Assert.Equal(0.0000000001m, project.Column("exchangerate")!.MinValue);
        Assert.Equal(DateBehavior.DateOnly, project.Column("cx_due")!.DateBehavior);
        Assert.Equal("P-{SEQNUM:6}", project.Column("cx_number")!.AutoNumberFormat);
        Assert.Equal("cx_budget", project.Column("cx_budget_base")!.CalculationOf);
        Assert.True(project.Column("cx_budget")!.IsSecured);
    }

    [Fact]
    public void A_global_choice_gives_its_options_to_every_column_that_uses_it()
    {
        int[] expected = [773000000, 773000001];
        Assert.Equal(expected, Catalog.Table("contact").Column("cx_segment")!.Options.Select(o => o.Value));
        Assert.Equal(expected, Catalog.Table("cx_project").Column("cx_tags")!.Options.Select(o => o.Value));
    }

    [Fact]
    public void A_customer_lookup_points_to_both_tables_by_its_own_navigation_properties()
    {
        var relationships = Catalog.LookupsOf("cx_project").Where(r => r.ReferencingColumn == "cx_customerid").ToDictionary(r => r.ReferencedTable, r => r.ReferencingNavigation, StringComparer.Ordinal);
        Assert.Equal(("cx_CustomerId_account", "cx_CustomerId_contact"), (relationships["account"], relationships["contact"]));
    }

    [Fact]
    public void A_many_to_many_relationship_has_its_table_of_pairs()
    {
        var pairs = Catalog.ManyToMany.Single(m => m.SchemaName == "cx_project_contact");
        Assert.Equal(("cx_projectid", "contactid"), (pairs.FirstColumn, pairs.SecondColumn));
        Assert.True(Catalog.Table("cx_project_contact").IsIntersect);
    }

    [Theory]
    [InlineData("SELECT count(*) FROM systemform WHERE objecttypecode = 'cx_project' AND type IN (2, 6, 7, 11)", 4L)]
    [InlineData("SELECT count(*) FROM systemform WHERE type = 0 AND formxml LIKE '<form><tabs>%'", 1L)]
    [InlineData("SELECT count(DISTINCT querytype) FROM savedquery WHERE returnedtypecode = 'cx_project' AND fetchxml LIKE '<fetch %'", 5L)]
    [InlineData("SELECT count(*) FROM savedqueryvisualization WHERE primaryentitytypecode = 'cx_project'", 1L)]
    [InlineData("SELECT count(*) FROM webresource WHERE name = 'cx_/js/project.js' AND content = 'Ly8gZGVtbw=='", 1L)]
    [InlineData("SELECT count(*) FROM pluginassembly JOIN plugintype USING (pluginassemblyid) WHERE typename = 'Contoso.Cx.Plugins.P'", 1L)]
    [InlineData("SELECT count(*) FROM sdkmessageprocessingstep s JOIN sdkmessage m USING (sdkmessageid) WHERE m.name = 'Update' AND s.stage = 40 AND s.mode = 1 AND s.filteringattributes = 'cx_name,cx_phase'", 1L)]
    [InlineData("SELECT count(*) FROM sdkmessageprocessingstepimage WHERE entityalias = 'PreImage' AND imagetype = 0 AND attributes = 'cx_name'", 1L)]
    [InlineData("SELECT count(*) FROM appmodule a JOIN appmoduleroles r USING (appmoduleid) WHERE a.uniquename = 'cx_projectapp'", 1L)]
    [InlineData("SELECT count(*) FROM sitemap WHERE sitemapnameunique = 'cx_projectapp' AND sitemapxml LIKE '<SiteMap %'", 1L)]
    [InlineData("SELECT count(*) FROM fieldpermission WHERE entityname = 'cx_project' AND attributelogicalname = 'cx_budget' AND canread = 4", 1L)]
    [InlineData("SELECT count(*) FROM roleprivileges JOIN role USING (roleid) JOIN privilege p USING (privilegeid) WHERE role.name = 'CX Project Manager' AND privilegedepthmask = 2 AND p.name LIKE 'prv%cx_Project'", 8L)]
    [InlineData("SELECT count(*) FROM roleprivileges JOIN role USING (roleid) JOIN privilege p USING (privilegeid) WHERE role.name = 'System Administrator' AND privilegedepthmask = 8 AND p.name LIKE 'prv%cx_Project'", 8L)]
    [InlineData("SELECT count(*) FROM solution JOIN publisher USING (publisherid) WHERE solution.uniquename = 'CxProject' AND solution.version = '1.0.0.0' AND solution.ismanaged = 1 AND publisher.customizationprefix = 'cx'", 1L)]
    public void Each_component_is_a_row_of_its_system_table(string sql, long expected)
    {
        using var session = _bare.Organization.Database.Read();
        Assert.Equal(expected, session.Scalar(sql));
    }

    [Fact]
    public void Every_component_of_a_first_import_is_new() =>
        Assert.DoesNotContain(_report.Components, c => c.Outcome is ImportOutcome.Unchanged or ImportOutcome.Removed);

    [Fact]
    public void Importing_the_same_file_again_changes_no_component()
    {
        var again = Import();
        Assert.DoesNotContain(again.Components, c => c.Outcome != ImportOutcome.Unchanged && c.Kind is not ("Publisher" or "Solution"));
    }

    [Fact]
    public void What_was_imported_is_there_when_the_organisation_is_opened_again()
    {
        using var folder = new TemporaryFolder();
        _bare.Organization.CopyTo(folder.File("copy.db"));
        using var opened = Organization.Open(folder.File("copy.db"), _bare.Organization.Options);
        Assert.Equal(CatalogText(_bare.Organization), CatalogText(opened));
    }

    private static List<string> CatalogText(Organization organization) =>
        [.. organization.Catalog.Table("cx_project").Columns.Select(c => System.Text.Json.JsonSerializer.Serialize(c)), .. organization.Catalog.LookupsOf("cx_project").Select(r => r.ToString()).Order(StringComparer.Ordinal)];

    private ImportReport Import()
    {
        using var zip = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "skeleton_managed.zip"));
        return _bare.Organization.Import(zip);
    }
}
