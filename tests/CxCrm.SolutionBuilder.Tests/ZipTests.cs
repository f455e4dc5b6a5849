using System.Text;
using System.Xml.Linq;

namespace CxCrm.SolutionBuilder.Tests;

public sealed class ZipTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_folders_give_the_same_bytes()
    {
        using var other = new ModelFolder();

        Assert.Equal(_folder.Zip(), other.Zip());
    }

    [Fact]
    public void Line_ends_of_a_checkout_do_not_change_the_bytes()
    {
        var expected = _folder.Zip();
        foreach (var file in (string[])["tables/cx_Thing.yml", "resources/cx_/icons/app.svg"])
            File.WriteAllText(_folder.At(file), File.ReadAllText(_folder.At(file)).ReplaceLineEndings("\r\n"));

        Assert.Equal(expected, _folder.Zip());
    }

    [Fact]
    public void Managed_and_unmanaged_differ_in_the_flag_alone()
    {
        var managed = SolutionZip.Files(_folder.Zip(managed: true));
        var unmanaged = SolutionZip.Files(_folder.Zip(managed: false));

        Assert.Equal(managed.Keys, unmanaged.Keys);
        Assert.Equal(["solution.xml"], managed.Keys.Where(name => !managed[name].SequenceEqual(unmanaged[name])));
        Assert.Equal(
            Encoding.UTF8.GetString(managed["solution.xml"]).Replace("<Managed>1</Managed>", "<Managed>0</Managed>", StringComparison.Ordinal),
            Encoding.UTF8.GetString(unmanaged["solution.xml"]));
    }

    [Fact]
    public void Every_component_that_needs_it_is_a_root_component()
    {
        _folder.With("choices.yml", "cx_Colour: {labels: {en: C, da: C, sv: C}, options: [{value: 773000000, code: red, en: Red, da: Rød, sv: Röd}]}")
            .With("dashboards/d.yml", "dashboard: d\nlabels: {en: D, da: D, sv: D}\ntiles:\n  - {list: cx_thing, labels: {en: T, da: T, sv: T}}")
            .With("app.yml", "app: cx_App\nlabels: {en: A, da: A, sv: A}\nicon: cx_/icons/app.svg\nareas: [{id: a, labels: {en: A, da: A, sv: A}, groups: [{id: g, labels: {en: A, da: A, sv: A}, entries: [cx_thing]}]}]");
        var zip = _folder.Zip();

        var roots = SolutionZip.Xml(zip, "solution.xml").Descendants("RootComponent")
            .Select(r => $"{(string?)r.Attribute("type")} {(string?)r.Attribute("schemaName")} {(string?)r.Attribute("behavior")}").ToList();

        Assert.Equal(["1 contact 2", "1 cx_catalogue 0", "1 cx_thing 0", "9 cx_colour 0", "20  0", "60  0", "60  0", "61 cx_/icons/app.svg 0", "62 cx_App 0", "80 cx_App 0"], roots);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(64)]
    public void A_table_has_exactly_one_default_view_of_each_type(int type)
    {
        var views = Table("cx_Thing").Descendants("savedquery").Where(v => (int)v.Element("querytype")! == type);

        Assert.Single(views, v => (string?)v.Element("isdefault") == "1");
    }

    [Fact]
    public void A_user_owned_table_declares_the_system_columns_of_exports()
    {
        string[] expected =
        [
            "createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby", "overriddencreatedon", "ownerid",
            "owningbusinessunit", "owningteam", "owninguser", "statecode", "statuscode", "timezoneruleversionnumber", "utcconversiontimezonecode",
        ];

        Assert.Subset(Columns("cx_Thing"), expected.ToHashSet());
    }

    [Fact]
    public void An_organization_owned_table_has_no_owner()
    {
        var columns = Columns("cx_Catalogue");

        Assert.Contains("organizationid", columns);
        Assert.DoesNotContain("ownerid", columns);
    }

    [Fact]
    public void A_money_column_brings_its_base_currency_and_rate() =>
        Assert.Subset(Columns("cx_Thing"), new HashSet<string> { "cx_price", "cx_price_base", "exchangerate", "transactioncurrencyid" });

    [Fact]
    public void A_standard_table_gets_only_what_is_added()
    {
        var contact = Table("Contact");

        Assert.Equal(["cx_mood"], contact.Descendants("attribute").Select(a => (string?)a.Element("Name")));
        Assert.Null(contact.Element("SavedQueries"));
        Assert.Single(contact.Descendants("systemform"));
    }

    [Fact]
    public void A_view_filters_by_the_value_behind_an_options_code()
    {
        _folder.With("tables/cx_Thing.yml", ModelFolder.Thing + "\nviews: {big: {labels: {en: Big, da: Store, sv: Stora}, filter: {cx_kind: big, ownerid: me}}}");

        var conditions = Table("cx_Thing").Descendants("savedquery").Single(v => v.Descendants("LocalizedName").Any(n => (string?)n.Attribute("description") == "Big"))
            .Descendants("condition").Select(c => $"{(string?)c.Attribute("attribute")} {(string?)c.Attribute("operator")} {(string?)c.Attribute("value")}");

        Assert.Equal(["cx_kind eq 773000000", "ownerid eq-userid "], conditions);
    }

    [Fact]
    public void A_renamed_form_keeps_its_id_when_the_file_says_so()
    {
        const string Id = "11111111-2222-5333-8444-555555555555";
        _folder.With("tables/cx_Thing.yml", ModelFolder.Thing + $"\nforms: {{other: {{id: {Id}, columns: [cx_name]}}}}");

        Assert.Equal($"{{{Id}}}", (string?)Table("cx_Thing").Descendants("formid").First());
    }

    private XElement Table(string name) =>
        SolutionZip.Xml(_folder.Zip(), "customizations.xml").Descendants("Entity").Single(e => (string?)e.Element("Name") == name);

    private HashSet<string> Columns(string table) => [.. Table(table).Descendants("attribute").Select(a => (string)a.Element("Name")!).Where(n => n is not null)];
}
