namespace CxCrm.Plugins.Tests.Toolbox;

public sealed class ServicePackageTests : IDisposable
{
    private const int NoElements = 773000000;
    private const int NoEmotional = 773000002;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;
    private readonly Guid package;

    public ServicePackageTests()
    {
        scene = new Journeys(crm);
        package = scene.Create(
            "cx_servicepackage",
            ("cx_name", "Service <b>plus</b>"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_internalnotes", "Margin is thin"), ("cx_visiblenote", "A sticker on the door"));
    }

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData("cx_visiblecheck")]
    [InlineData("cx_expectationcheck")]
    [InlineData("cx_detailcheck")]
    [InlineData("cx_firsttimecheck")]
    [Trait("Requirement", "33")]
    public void The_four_checks_are_created_with_the_package(string check) =>
        Assert.Equal(Journeys.Option(0), scene.Read("cx_servicepackage", package).GetAttributeValue<OptionSetValue>(check));

    [Fact]
    [Trait("Requirement", "20")]
    public void A_package_lists_both_types_and_a_missing_type_warns()
    {
        Assert.Equal(NoElements, Warning());
        Element("Delivery", functional: true);
        Assert.Equal(NoEmotional, Warning());
        Assert.Equal(["Service <b>plus</b>"], scene.View("cx_servicepackage", "Packages that lack elements"));
        var smile = Element("A smile", functional: false);
        Assert.Null(Warning());
        Assert.Equal(["emotional", "functional"], Review().GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("kind").GetString()).Order());
        crm.AsSystem().Delete("cx_serviceelement", smile);
        Assert.Equal(NoEmotional, Warning());
    }

    [Fact]
    public void A_package_goes_with_all_its_elements()
    {
        Element("Delivery", functional: true);

        crm.As(Persona.ProgramOwner).Delete("cx_servicepackage", package);

        Assert.Empty(Rows("cx_serviceelement"));
    }

    [Fact]
    [Trait("Requirement", "25")]
    public void Low_value_at_high_cost_is_listed_as_a_saving()
    {
        Element("Brochure", functional: true, value: 1, cost: 90_000);
        Element("Call back", functional: true, value: 5, cost: 10_000);
        Element("Coffee", functional: false, value: 3, cost: 20_000);

        var review = Review();

        var saving = Assert.Single(review.GetProperty("savings").EnumerateArray());
        Assert.Equal("Brochure", saving.GetProperty("name").GetString());
        Assert.Equal(90_000, review.GetProperty("saving").GetDecimal());
        Assert.Equal(["strengthen", "keep", "reduce"], review.GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("proposed").GetString()));
    }

    [Fact]
    [Trait("Requirement", "47")]
    public void An_invisible_service_is_listed_until_it_is_communicated()
    {
        var element = Element("Night repairs", functional: true);
        scene.Update("cx_serviceelement", element, ("cx_verdict", Journeys.Option(2)));
        Assert.Equal(["Night repairs"], scene.View("cx_serviceelement", "Service not yet made visible"));

        scene.Create(
            "cx_communication",
            ("cx_name", "While you sleep"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_kind", Journeys.Option(1)), ("cx_audience", Journeys.Option(1)),
            ("cx_elementid", Journeys.Ref("cx_serviceelement", element)), ("cx_senton", crm.Clock.UtcNow));

        Assert.Empty(scene.View("cx_serviceelement", "Service not yet made visible"));
    }

    [Theory]
    [InlineData(1033, "lang=\"en\"", "What we take care of")]
    [InlineData(1030, "lang=\"da\"", "Det sørger vi for")]
    [InlineData(1053, "lang=\"sv\"", "Det ser vi till")]
    [Trait("Requirement", "21")]
    public void The_printed_page_holds_no_internal_notes(int language, string tag, string heading)
    {
        Element("<img src=x onerror=alert(1)>", functional: true, value: 4, cost: 12_345);

        var html = Page(language);

        Assert.Contains(tag, html, StringComparison.Ordinal);
        Assert.Contains(heading, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("A sticker on the door", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Margin is thin", html, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    private int? Warning() => scene.Read("cx_servicepackage", package).GetAttributeValue<OptionSetValue>("cx_warning")?.Value;

    private System.Text.Json.JsonElement Review() => scene.Document("cx_ReviewPackage", "ReviewJson", "Package", Journeys.Ref("cx_servicepackage", package));

    private string Page(int language) => (string)crm.As(Persona.Frontline)
        .Execute(new OrganizationRequest("cx_GetPackagePage") { ["Package"] = Journeys.Ref("cx_servicepackage", package), ["Language"] = language }).Results["Html"];

    private Guid Element(string name, bool functional, int? value = null, int? cost = null) => scene.Create(
        "cx_serviceelement",
        ("cx_name", name), ("cx_packageid", Journeys.Ref("cx_servicepackage", package)), ("cx_kind", Journeys.Option(functional ? 0 : 1)), ("cx_customervalue", value),
        ("cx_cost", cost is { } amount ? new Money(amount) : null));

    private DataCollection<Entity> Rows(string table) => crm.AsSystem().RetrieveMultiple(new QueryExpression(table)).Entities;
}
