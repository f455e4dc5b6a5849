using System.Text.Json;
using CxCrm.Plugins.Tests.Privacy;
using CxCrm.Plugins.Tests.Toolbox;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.Culture;

public sealed class CommunicationTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;
    private readonly Guid willing;
    private readonly Guid unasked;

    public CommunicationTests()
    {
        scene = new Journeys(crm);
        var voice = new VoiceScene(crm);
        voice.Set("cx_ControllerName", "Nordvind A/S");
        voice.Set("cx_ControllerContact", "data@nordvind.example");
        willing = People.Create(crm, with: row => row["cx_language"] = Journeys.Option(1));
        unasked = People.Create(crm, with: row => row["emailaddress1"] = "other@example.dk");
        People.Consent(crm, willing, "given");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "46")]
    public void Those_who_agreed_are_told_in_their_language_and_the_others_are_counted()
    {
        var communication = Communication();

        var result = Send(communication, willing, unasked);

        Assert.Equal([1, 1, 0], Counts(result));
        var mail = Assert.Single(Mails(communication));
        Assert.Contains("To dage &lt;om&gt; natten", mail.GetAttributeValue<string>("description"), StringComparison.Ordinal);
        var row = scene.Read("cx_communication", communication);
        Assert.Equal(1, row.GetAttributeValue<int?>("cx_sent"));
        Assert.Equal(1, row.GetAttributeValue<int?>("cx_heldback"));
        Assert.Equal(crm.Clock.UtcNow, row.GetAttributeValue<DateTime?>("cx_senton"));
    }

    [Fact]
    public void Sending_again_tells_nobody_twice()
    {
        var communication = Communication();
        Send(communication, willing);

        Assert.Equal([0, 0, 1], Counts(Send(communication, willing)));
        Assert.Single(Mails(communication));
    }

    [Fact]
    [Trait("Requirement", "55")]
    public void A_second_contact_inside_the_cap_is_refused()
    {
        Rule(("cx_mostinperiod", 1), ("cx_perioddays", 30));
        Send(Communication(), willing);
        crm.Clock.Advance(TimeSpan.FromDays(29));

        Assert.Equal([0, 1, 0], Counts(Send(Communication(), willing)));
        Faults.Refused("CX1174", () => crm.AsSystem().Create(Mail()));
        crm.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal([1, 0, 0], Counts(Send(Communication(), willing)));
    }

    [Fact]
    [Trait("Requirement", "55")]
    public void The_quiet_time_holds_a_second_contact_back()
    {
        Rule(("cx_quietdays", 7));
        crm.AsSystem().Create(Mail());
        crm.Clock.Advance(TimeSpan.FromDays(6));
        Faults.Refused("CX1174", () => crm.AsSystem().Create(Mail()));
        crm.Clock.Advance(TimeSpan.FromDays(2));

        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Mail()));
    }

    [Fact]
    public void A_communication_to_staff_is_not_sent_to_contacts() => Faults.Refused("CX1172", () => Send(Communication(("cx_audience", Journeys.Option(1))), willing));

    [Fact]
    public void A_communication_without_message_is_refused() =>
        Faults.Refused("CX1173", () => Send(Communication(("cx_messageen", null), ("cx_messageda", null)), willing));

    private static int[] Counts(OrganizationResponse response) => [(int)response.Results["Sent"], (int)response.Results["HeldBack"], (int)response.Results["Already"]];

    private Guid Communication(params (string Column, object? Value)[] more)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["cx_name"] = "While you sleep",
            ["cx_programid"] = Journeys.Ref("cx_program", scene.Program),
            ["cx_kind"] = Journeys.Option(0),
            ["cx_audience"] = Journeys.Option(0),
            ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
            ["cx_channel"] = Journeys.Option(0),
            ["cx_messageen"] = "Two days",
            ["cx_messageda"] = "To dage <om> natten",
        };
        foreach (var (column, value) in more) values[column] = value;
        return scene.Create("cx_communication", [.. values.Select(value => (value.Key, value.Value))]);
    }

    private OrganizationResponse Send(Guid communication, params Guid[] contacts) => crm.AsSystem().Execute(new OrganizationRequest("cx_SendCommunication")
    {
        ["Communication"] = Journeys.Ref("cx_communication", communication),
        ["ContactsJson"] = JsonSerializer.Serialize(new { version = 1, contacts }),
    });

    private void Rule(params (string Column, object? Value)[] rule)
    {
        var purpose = new Entity("cx_purpose", People.Purpose(crm, "newsletter").Id);
        foreach (var (column, value) in rule) purpose[column] = value;
        crm.AsSystem().Update(purpose);
    }

    private Entity Mail() => new("email")
    {
        ["subject"] = "News",
        ["directioncode"] = true,
        ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
        ["to"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = Journeys.Ref("contact", willing) }]),
    };

    private IReadOnlyList<Entity> Mails(Guid communication)
    {
        var query = new QueryExpression("email") { ColumnSet = new ColumnSet("description") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, communication);
        return [.. crm.AsSystem().RetrieveMultiple(query).Entities];
    }
}
