using System.Text.Json;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.FollowUp;

public sealed class CustomerPanelTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public CustomerPanelTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        scene.Answer(nps: 9, words: "Fint");
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        scene.Answer(nps: 2, words: "Ventede for længe");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "37")]
    public void It_shows_health_scores_trend_and_own_words()
    {
        var panel = Panel(1033);

        Assert.Equal("atRisk", panel.GetProperty("health").GetProperty("state").GetString());
        Assert.Equal("openRecovery", panel.GetProperty("health").GetProperty("reason").GetString());
        Assert.Equal("down", panel.GetProperty("trend").GetString());
        Assert.Equal(2, panel.GetProperty("scores")[0].GetProperty("value").GetInt32());
        Assert.Equal(["Ventede for længe", "Fint"], panel.GetProperty("ownWords").EnumerateArray().Select(words => words.GetProperty("text").GetString()));
    }

    [Fact]
    public void Markup_and_marks_that_turn_writing_around_are_text_in_the_panel_and_on_the_follow_up()
    {
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        scene.Answer(nps: 1, words: "=cmd() <script>alert(1)</script> \u202Eneddih & done");

        Assert.DoesNotContain("<", PanelJson(1033, scene.Contact), StringComparison.Ordinal);
        Assert.Equal("=cmd() <script>alert(1)</script> neddih & done", Panel(1033).GetProperty("ownWords")[0].GetProperty("text").GetString());
        Assert.EndsWith("\u201c=cmd() <script>alert(1)</script> neddih & done\u201d", (string)scene.TheTask()["description"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_what_is_owed_and_when_it_is_late()
    {
        Assert.False(Assert.Single(Panel(1033).GetProperty("followUps").EnumerateArray()).GetProperty("isLate").GetBoolean());
        crm.Clock.Advance(TimeSpan.FromDays(3));

        Assert.True(Assert.Single(Panel(1033).GetProperty("followUps").EnumerateArray()).GetProperty("isLate").GetBoolean());
    }

    [Theory]
    [InlineData(1033, "A follow-up is open.")]
    [InlineData(1030, "En opfølgning er åben.")]
    [InlineData(1053, "En uppföljning är öppen.")]
    public void It_speaks_the_readers_language(int language, string why) =>
        Assert.Equal(why, Panel(language).GetProperty("health").GetProperty("text").GetString());

    [Fact]
    public void It_says_whether_the_customer_may_be_reached_and_by_which_rule()
    {
        var may = Panel(1033).GetProperty("may").EnumerateArray().ToDictionary(entry => entry.GetProperty("what").GetString()!, StringComparer.Ordinal);

        Assert.Equal("yes", may["serviceCall"].GetProperty("answer").GetString());
        Assert.Equal("no", may["mail"].GetProperty("answer").GetString());
        Assert.Equal("yes", may["survey"].GetProperty("answer").GetString());
        Assert.All(may.Values, entry => Assert.NotEmpty(entry.GetProperty("source").GetString()!));
    }

    [Fact]
    public void Frontline_sees_the_panel_of_a_customer()
    {
        var response = crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_GetCustomerPanel") { ["Contact"] = new EntityReference("contact", scene.Contact) });

        Assert.Contains("Anna Jensen", (string)response["PanelJson"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_disruption_shows_until_it_is_over()
    {
        var disruption = scene.Admin.Create(new Entity("cx_disruption")
        {
            ["cx_name"] = "Forsinkede leverancer",
            ["cx_from"] = crm.Clock.UtcNow,
            ["cx_to"] = crm.Clock.UtcNow.AddDays(1),
            ["cx_severity"] = VoiceScene.Option(2),
        });
        scene.Admin.Create(new Entity("cx_disruptioncustomer")
        {
            ["cx_disruptionid"] = new EntityReference("cx_disruption", disruption),
            ["cx_contactid"] = new EntityReference("contact", scene.Contact),
            ["cx_state"] = VoiceScene.Option(0),
        });

        Assert.Equal("Forsinkede leverancer", Assert.Single(Panel(1033).GetProperty("disruptions").EnumerateArray()).GetProperty("name").GetString());
        crm.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(Panel(1033).GetProperty("disruptions").EnumerateArray());
    }

    [Fact]
    public void It_costs_at_most_eight_calls()
    {
        Panel(1033);

        Assert.InRange(crm.Calls, 1, 8);
    }

    [Fact]
    public void A_contact_that_is_not_there_has_no_panel() =>
        Faults.Refused("CX1225", () => Panel(1033, Guid.NewGuid()));

    private JsonElement Panel(int language) => Panel(language, scene.Contact);

    private JsonElement Panel(int language, Guid contact) => JsonDocument.Parse(PanelJson(language, contact)).RootElement;

    private string PanelJson(int language, Guid contact)
    {
        var response = scene.Admin.Execute(new OrganizationRequest("cx_GetCustomerPanel")
        {
            ["Contact"] = new EntityReference("contact", contact),
            ["Language"] = language,
        });
        return (string)response["PanelJson"];
    }
}
