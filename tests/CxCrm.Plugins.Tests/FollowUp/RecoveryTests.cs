using System.Text.Json;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.FollowUp;

public sealed class RecoveryTests : IDisposable
{
    private const int Recovered = 0;
    private const int PartlyRecovered = 1;
    private const int NotReached = 3;
    private const int Waiting = 2;
    private const int Price = 5;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public RecoveryTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    // Wilson 95 % of 2 of 4: 0.1500 to 0.8500 (Newcombe 1998, method 3).
    [Fact]
    [Trait("Requirement", "109")]
    public void The_recovered_share_stands_with_its_interval_goodwill_and_what_the_customers_are_worth()
    {
        var saved = CloseFollowUp("a", Recovered, Waiting, goodwill: 200);
        CloseFollowUp("b", Recovered, Waiting);
        CloseFollowUp("c", PartlyRecovered, Price, goodwill: 50.5m);
        var lost = CloseFollowUp("d", NotReached, Price);
        AddPeriod(saved, 1200);
        AddPeriod(lost, 9999);
        crm.Clock.Advance(TimeSpan.FromHours(1));

        var figures = Call("cx_GetRecovery");

        Assert.Equal((4, 2, 1, 1), (figures.Int("n"), figures.Int("recovered"), figures.Int("partlyRecovered"), figures.Int("notReached")));
        Assert.Equal(0.5, figures.Get("share").GetDouble(), 6);
        Assert.Equal(0.1500, figures.Get("low").GetDouble(), 4);
        Assert.Equal(0.8500, figures.Get("high").GetDouble(), 4);
        Assert.Equal((250.5m, 1200m, 1), (figures.Get("goodwill").GetDecimal(), figures.Get("yearlyMargin").GetDecimal(), figures.Int("yearlyMarginN")));
    }

    [Fact]
    [Trait("Requirement", "109")]
    public void A_customer_recovered_twice_is_worth_once()
    {
        var saved = CloseFollowUp("a", Recovered, Waiting);
        Close(Raise(saved), Recovered, Waiting, 0);
        AddPeriod(saved, 1200);
        crm.Clock.Advance(TimeSpan.FromHours(1));

        var figures = Call("cx_GetRecovery");

        Assert.Equal((2, 1200m), (figures.Int("recovered"), figures.Get("yearlyMargin").GetDecimal()));
    }

    [Fact]
    public void Without_closed_recoveries_there_is_no_share()
    {
        var figures = Call("cx_GetRecovery");

        Assert.Equal(0, figures.Int("n"));
        Assert.False(figures.RootElement.TryGetProperty("share", out _));
    }

    [Fact]
    public void The_weeks_learning_ranks_causes_with_their_goodwill()
    {
        CloseFollowUp("a", Recovered, Waiting, goodwill: 100);
        CloseFollowUp("b", NotReached, Waiting, goodwill: 20);
        CloseFollowUp("c", Recovered, Price);
        crm.Clock.Advance(TimeSpan.FromDays(6));

        var learning = Call("cx_GetLearning");

        var causes = learning.Get("causes").EnumerateArray().Select(cause => (cause.GetProperty("cause").GetString(), cause.GetProperty("n").GetInt32(), cause.GetProperty("goodwill").GetDecimal()));
        Assert.Equal([("waiting", 2, 120m), ("price", 1, 0m)], causes);
        Assert.Equal(3, learning.Get("learnings").GetArrayLength());
        crm.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, Call("cx_GetLearning").Int("n"));
    }

    [Fact]
    public void A_teams_learning_is_of_its_members_follow_ups_alone()
    {
        var mine = CloseFollowUp("a", Recovered, Waiting);
        CloseFollowUp("b", Recovered, Price);
        var team = AddTeam(crm.UserId(Persona.Frontline));
        scene.Admin.Update(new Entity("task", Assert.Single(scene.Rows("task", ("regardingobjectid", mine))).Id) { ["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline)) });
        crm.Clock.Advance(TimeSpan.FromHours(1));

        var learning = Call("cx_GetLearning", request => request["Team"] = team);

        Assert.Equal("waiting", Assert.Single(learning.Get("causes").EnumerateArray()).GetProperty("cause").GetString());
    }

    [Theory]
    [InlineData("2026-05-18T00:00:00Z", "2026-05-18T00:00:00Z", "CX1270")]
    [InlineData("2024-01-01T00:00:00Z", "2026-05-18T00:00:00Z", "CX1271")]
    public void A_period_that_can_not_be_is_refused(string from, string to, string code) => Faults.Refused(code, () => Call("cx_GetRecovery", request =>
    {
        request["From"] = DateTime.Parse(from, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        request["To"] = DateTime.Parse(to, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
    }));

    private Report Call(string api, Action<OrganizationRequest>? more = null)
    {
        var request = new OrganizationRequest(api);
        more?.Invoke(request);
        return new Report((string)crm.As(Persona.ProgramOwner).Execute(request)["ResultJson"]);
    }

    private Guid CloseFollowUp(string name, int outcome, int cause, decimal goodwill = 0)
    {
        var contact = scene.AddContact(name, "Holm", name + "@example.com");
        Close(Raise(contact), outcome, cause, goodwill);
        return contact;
    }

    private Guid Raise(Guid contact) => scene.Answer(nps: 1, more: request => request["Contact"] = new EntityReference("contact", contact)).Task!.Id;

    private void Close(Guid task, int outcome, int cause, decimal goodwill) => scene.Admin.Update(new Entity("task", task)
    {
        ["cx_outcome"] = VoiceScene.Option(outcome),
        ["cx_cause"] = VoiceScene.Option(cause),
        ["cx_learning"] = "Ring samme dag",
        ["cx_goodwillamount"] = goodwill,
        ["statecode"] = new OptionSetValue(1),
    });

    private void AddPeriod(Guid contact, decimal margin) => scene.Admin.Create(new Entity("cx_customerperiod")
    {
        ["cx_contactid"] = new EntityReference("contact", contact),
        ["cx_periodstart"] = new DateTime(2025, 5, 1),
        ["cx_periodend"] = new DateTime(2026, 4, 30),
        ["cx_active"] = true,
        ["cx_margin"] = new Money(margin),
        ["cx_sourcesystem"] = "test",
        ["cx_sourceid"] = contact.ToString(),
    });

    private EntityReference AddTeam(Guid member)
    {
        var unit = Assert.Single(scene.Rows("businessunit")).ToEntityReference();
        var team = scene.Admin.Create(new Entity("team") { ["name"] = "Service", ["businessunitid"] = unit, ["teamtype"] = new OptionSetValue(0), ["administratorid"] = new EntityReference("systemuser", member) });
        scene.Admin.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", member)]);
        return new EntityReference("team", team);
    }

    private sealed class Report(string json)
    {
        private readonly JsonDocument document = JsonDocument.Parse(json);

        public JsonElement RootElement => document.RootElement;

        public JsonElement Get(string name) => RootElement.GetProperty(name);

        public int Int(string name) => Get(name).GetInt32();
    }
}
