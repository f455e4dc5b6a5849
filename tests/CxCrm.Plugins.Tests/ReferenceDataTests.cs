using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CxCrm.Plugins.Tests;

public sealed class ReferenceDataTests : IDisposable
{
    private const string Delivery = "delivery";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Installing_again_writes_nothing_and_finds_nothing_of_the_administrators()
    {
        Assert.Equal((0, 0, 0, true), Install());
    }

    [Fact]
    public void A_row_that_is_new_is_created()
    {
        Admin.Delete("cx_theme", Theme().Id);
        WasShipped("cx_theme", Delivery, null);

        Assert.Equal((1, 0, 0, true), Install());
        Assert.NotEmpty((string)Theme()["cx_keywordsda"]);
    }

    [Fact]
    public void What_an_administrator_deleted_does_not_come_back()
    {
        Admin.Delete("cx_theme", Theme().Id);

        Assert.Equal((0, 0, 0, true), Install());
        Assert.Empty(Themes());
    }

    [Fact]
    public void What_was_deleted_comes_back_once_the_list_of_its_table_is_deleted_too()
    {
        Admin.Delete("cx_theme", Theme().Id);
        crm.As(Persona.Administrator).Delete("cx_referencelist", List("cx_theme").Id);

        Assert.Equal((1, 0, 0, true), Install());
        Assert.Equal((0, 0, 0, true), Install());
    }

    [Fact]
    public void An_upgrade_updates_a_row_as_it_was_shipped_in_what_is_new_and_once()
    {
        var wanted = (string)Theme()["cx_keywordsda"];
        StandsAsAnEarlierVersionShippedIt("sendt\nfragt");

        Assert.Equal((0, 1, 0, true), Install());

        Assert.Equal(wanted, Theme()["cx_keywordsda"]);
        Assert.Equal((0, 0, 0, true), Install());
    }

    [Fact]
    public void An_upgrade_makes_answers_be_read_again_by_the_new_words()
    {
        StandsAsAnEarlierVersionShippedIt("sendt");
        var before = (DateTime)Theme()["modifiedon"];
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        Install();

        Assert.True((DateTime)Theme()["modifiedon"] > before);
    }

    [Fact]
    public void A_row_an_administrator_edited_stays()
    {
        StandsAsAnEarlierVersionShippedIt("sendt");
        crm.As(Persona.Administrator).Update(new Entity("cx_theme", Theme().Id) { ["cx_keywordsda"] = "sendt\nvores eget ord" });

        Assert.Equal((0, 0, 1, true), Install());
        Assert.Equal("sendt\nvores eget ord", Theme()["cx_keywordsda"]);
        Assert.Equal((0, 0, 1, true), Install());
    }

    [Fact]
    public void A_row_an_administrator_deactivated_stays_so_and_as_it_is()
    {
        StandsAsAnEarlierVersionShippedIt("sendt");
        crm.As(Persona.Administrator).Update(new Entity("cx_theme", Theme().Id) { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal((0, 0, 1, true), Install());
        Assert.Equal(("sendt", 1), (Theme()["cx_keywordsda"], Theme().GetAttributeValue<OptionSetValue>("statecode").Value));
    }

    [Fact]
    public void A_row_an_administrator_edited_back_is_as_shipped_again()
    {
        StandsAsAnEarlierVersionShippedIt("sendt");
        Admin.Update(new Entity("cx_theme", Theme().Id) { ["cx_keywordsda"] = "andet" });
        Admin.Update(new Entity("cx_theme", Theme().Id) { ["cx_keywordsda"] = "sendt" });

        Assert.Equal((0, 1, 0, true), Install());
    }

    [Fact]
    public void Without_lists_what_equals_the_files_is_taken_for_shipped_and_the_rest_for_the_administrators()
    {
        Admin.Update(new Entity("cx_theme", Theme().Id) { ["cx_keywordsda"] = "sendt" });
        foreach (var list in Rows("cx_referencelist"))
            Admin.Delete("cx_referencelist", list.Id);

        Assert.Equal((0, 0, 1, true), Install());

        Assert.Contains(Shipped("cx_theme")["rows"]!.AsArray(), row => (string)row!["key"]! == "waiting");
        Assert.DoesNotContain(Shipped("cx_theme")["rows"]!.AsArray(), row => (string)row!["key"]! == Delivery);
    }

    [Fact]
    public void A_purpose_is_never_changed_by_an_upgrade()
    {
        var purpose = Rows("cx_purpose").First(row => (string)row["cx_code"] == "newsletter");
        Admin.Update(new Entity("cx_purpose", purpose.Id) { ["cx_nameda"] = "Nyheder" });
        var digest = Digest(Admin.Retrieve("cx_purpose", purpose.Id, new ColumnSet(true)), ["cx_code", "cx_name", "cx_nameda", "cx_namesv", "cx_basis", "cx_messagekind", "cx_retentionmonths", "cx_reviewmonths"]);
        WasShipped("cx_purpose", "newsletter", digest);

        Assert.Equal((0, 0, 1, true), Install());
    }

    [Fact]
    public void The_administrator_installs_with_the_rights_of_the_role()
    {
        StandsAsAnEarlierVersionShippedIt("sendt");

        Assert.Equal(1, crm.As(Persona.Administrator).Execute(new OrganizationRequest("cx_InstallReferenceData"))["Updated"]);
    }

    private IOrganizationService Admin => crm.AsSystem();

    private (int Created, int Updated, int Kept, bool Done) Install()
    {
        var answer = Admin.Execute(new OrganizationRequest("cx_InstallReferenceData"));
        return ((int)answer["Created"], (int)answer["Updated"], (int)answer["Kept"], (bool)answer["Done"]);
    }

    /// <summary>The theme has other words, and the list says that these are what was shipped.</summary>
    private void StandsAsAnEarlierVersionShippedIt(string words)
    {
        Admin.Update(new Entity("cx_theme", Theme().Id) { ["cx_keywordsda"] = words });
        string[] columns = ["cx_code", "cx_name", "cx_nameda", "cx_namesv", "cx_drivergroup", "cx_iserror", "cx_keywordsen", "cx_keywordsda", "cx_keywordssv"];
        WasShipped("cx_theme", Delivery, Digest(Theme(), columns));
    }

    /// <summary>The digest as it is documented: SHA-256 over column=value lines in the order of the names, its first sixteen hex digits.</summary>
    private static string Digest(Entity row, string[] columns)
    {
        var lines = columns.Order(StringComparer.Ordinal).Where(row.Contains).Select(column => (column, value: row[column])).Where(pair => pair.value is not false)
            .Select(pair => pair.column + "=" + pair.value switch { OptionSetValue option => option.Value, true => "true", var other => other });
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..16].ToLowerInvariant();
    }

    private void WasShipped(string table, string key, string? digest)
    {
        var shipped = Shipped(table);
        var rows = shipped["rows"]!.AsArray();
        rows.Remove(rows.Single(row => (string)row!["key"]! == key));
        if (digest is not null)
            rows.Add(new JsonObject { ["key"] = key, ["digest"] = digest });
        Admin.Update(new Entity("cx_referencelist", List(table).Id) { ["cx_rows"] = shipped.ToJsonString() });
    }

    private JsonNode Shipped(string table) => JsonNode.Parse((string)List(table)["cx_rows"])!;

    private Entity List(string table) => Assert.Single(Rows("cx_referencelist"), row => (string)row["cx_table"] == table);

    private Entity Theme() => Assert.Single(Themes());

    private List<Entity> Themes() => [.. Rows("cx_theme").Where(row => (string)row["cx_code"] == Delivery)];

    private DataCollection<Entity> Rows(string table) => Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities;
}
