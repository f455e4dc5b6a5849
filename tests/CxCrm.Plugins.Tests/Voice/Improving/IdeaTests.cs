using System.Net;

namespace CxCrm.Plugins.Tests.Voice.Improving;

public sealed class IdeaTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public IdeaTests() => scene = new VoiceScene(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "64")]
    public void Who_gives_an_idea_is_thanked_in_the_customers_language()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_language"] = VoiceScene.Option(1) });
        var idea = Create();

        var mail = Assert.Single(scene.Rows("email"));
        Assert.Equal("Din idé: Lockers <24/7>", mail["subject"]);
        Assert.Contains("Hej Anna", (string)mail["description"], StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode("<24/7>"), (string)mail["description"], StringComparison.Ordinal);
        Assert.Equal(crm.Clock.UtcNow, scene.Row("cx_idea", idea)["cx_thankedon"]);
    }

    [Fact]
    [Trait("Requirement", "64")]
    public void Every_change_of_state_is_told_and_stamped()
    {
        var idea = Create();
        Move(idea, 2);
        Move(idea, 3);

        Assert.Equal(3, scene.Rows("email").Count);
        var row = scene.Row("cx_idea", idea);
        Assert.NotNull(row["cx_statustoldon"]);
        Assert.NotNull(row["cx_resulttoldon"]);
    }

    [Fact]
    public void The_same_state_again_tells_nothing()
    {
        var idea = Create();
        Move(idea, 0);
        Assert.Single(scene.Rows("email"));
    }

    [Fact]
    public void Declining_needs_a_reason_which_is_told()
    {
        var idea = Create();
        Faults.Refused("CX1293", () => Move(idea, 4));
        Move(idea, 4, row => row["cx_declinereason"] = "Too dear");

        Assert.Contains(scene.Rows("email"), mail => ((string)mail["description"]).Contains("Too dear", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "64")]
    public void What_the_gate_keeps_back_stands_on_the_idea_with_the_reason()
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["emailaddress1"] = null });
        var row = scene.Row("cx_idea", Create());

        Assert.Empty(scene.Rows("email"));
        Assert.False(row.Contains("cx_thankedon"));
        Assert.NotEmpty((string)row["cx_nottold"]);
    }

    [Fact]
    public void An_idea_without_a_customer_is_kept_all_the_same()
    {
        Create(row => row["cx_contactid"] = null);
        Assert.Empty(scene.Rows("email"));
    }

    private Guid Create(Action<Entity>? more = null)
    {
        var row = new Entity("cx_idea") { ["cx_name"] = "Lockers <24/7>", ["cx_contactid"] = new EntityReference("contact", scene.Contact) };
        more?.Invoke(row);
        return crm.As(Persona.Analyst).Create(row);
    }

    private void Move(Guid idea, int state, Action<Entity>? more = null)
    {
        var row = new Entity("cx_idea", idea) { ["cx_state"] = VoiceScene.Option(state) };
        more?.Invoke(row);
        crm.As(Persona.Analyst).Update(row);
    }
}
