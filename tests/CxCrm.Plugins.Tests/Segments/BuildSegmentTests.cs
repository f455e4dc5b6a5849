using CxCrm.Plugins.Tests.Privacy;
using CxCrm.Plugins.Tests.Toolbox;

namespace CxCrm.Plugins.Tests.Segments;

[Trait("Requirement", "54")]
public sealed class BuildSegmentTests : IDisposable
{
    private const string Families = """{"version":1,"conditions":[{"field":"household","values":["youngChildren","teenagers"]},{"field":"interests","values":["outdoors"]}]}""";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public BuildSegmentTests() => crm.AsSystem().Update(new Entity("cx_purpose", People.Purpose(crm, "newsletter").Id)
    {
        ["cx_situationfields"] = new OptionSetValueCollection([Journeys.Option(0), Journeys.Option(2)]),
    });

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Only_customers_who_agreed_to_the_purpose_are_in_it()
    {
        var willing = Customer(household: 2, interests: [1, 3]);
        People.Consent(crm, willing, "given");
        var unasked = Customer(household: 3, interests: [1]);
        var single = Customer(household: 0, interests: [1]);
        People.Consent(crm, single, "given");
        var indoors = Customer(household: 2, interests: [3]);
        People.Consent(crm, indoors, "given");

        Assert.Equal((1, 1, 0), Build());

        Assert.Equal("Families outdoors", Segment(willing));
        Assert.All([unasked, single, indoors], contact => Assert.Null(Segment(contact)));
        var log = Assert.Single(People.Rows(crm, "cx_purposeuse", "cx_asked", "cx_refused"));
        Assert.Equal((2, 1), (log["cx_asked"], log["cx_refused"]));
    }

    [Fact]
    public void Whoever_withdraws_or_no_longer_fits_leaves_at_the_next_build()
    {
        var withdrawing = Customer(household: 2, interests: [1]);
        var moving = Customer(household: 2, interests: [1]);
        People.Consent(crm, withdrawing, "given");
        People.Consent(crm, moving, "given");
        Build();
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        People.Consent(crm, withdrawing, "withdrawn");
        crm.AsSystem().Update(new Entity("contact", moving) { ["cx_household"] = null });

        Assert.Equal((0, 1, 2), Build());

        Assert.All([withdrawing, moving], contact => Assert.Null(Segment(contact)));
    }

    [Fact]
    public void A_fact_that_the_purpose_does_not_name_is_refused() =>
        Faults.Refused("CX1183", () => Build("""{"version":1,"conditions":[{"field":"occupation","values":["retired"]}]}"""));

    [Fact]
    public void Many_customers_are_placed_in_slices()
    {
        for (var number = 0; number < 230; number++)
            Customer(household: 2, interests: [1]);

        Assert.Equal((0, 230, 0), Build());
        Assert.Equal([200, 30], People.Rows(crm, "cx_purposeuse", "cx_asked").Select(row => (int)row["cx_asked"]).OrderDescending());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"version":2,"conditions":[{"field":"household","values":["single"]}]}""")]
    [InlineData("""{"version":1,"conditions":[]}""")]
    [InlineData("""{"version":1,"conditions":[null]}""")]
    [InlineData("""{"version":1,"conditions":[{"field":"religion","values":["any"]}]}""")]
    [InlineData("""{"version":1,"conditions":[{"field":"household","values":[]}]}""")]
    [InlineData("""{"version":1,"conditions":[{"field":"household","values":["773000000"]}]}""")]
    [InlineData("""{"version":1,"conditions":[{"field":"household","values":["single"]},{"field":"household","values":["couple"]}]}""")]
    public void Conditions_that_are_none_are_refused(string json) => Faults.Refused("CX1182", () => Build(json));

    [Fact]
    public void A_purpose_that_is_none_is_refused() => Faults.Refused("CX1308", () => Build(Families, purpose: "gossip"));

    private Guid Customer(int household, int[] interests) => People.Create(crm, with: row =>
    {
        row["cx_household"] = Journeys.Option(household);
        row["cx_interests"] = new OptionSetValueCollection([.. interests.Select(Journeys.Option)]);
    });

    private string? Segment(Guid contact) => crm.AsSystem().Retrieve("contact", contact, new ColumnSet("cx_segment")).GetAttributeValue<string>("cx_segment");

    private (int Members, int LeftOut, int Removed) Build(string conditions = Families, string purpose = "newsletter")
    {
        var (members, leftOut, removed) = (0, 0, 0);
        var request = new OrganizationRequest("cx_BuildSegment") { ["Segment"] = "Families outdoors", ["Purpose"] = purpose, ["Channel"] = "email", ["ConditionsJson"] = conditions };
        while (true)
        {
            var response = crm.AsSystem().Execute(request);
            members += (int)response["Members"];
            leftOut += (int)response["LeftOut"];
            removed += (int)response["Removed"];
            if ((bool)response["Done"]) return (members, leftOut, removed);
            request["Cursor"] = response["Cursor"];
        }
    }
}
