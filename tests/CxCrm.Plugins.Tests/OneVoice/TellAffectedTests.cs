using System.Text.Json;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>One list for each owner, and what is started from it.</summary>
public sealed class TellAffectedTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly Guid anna;
    private readonly Guid bo;
    private readonly Guid disruption;

    public TellAffectedTests()
    {
        scene = new OneVoiceScene(crm);
        anna = scene.Contact("Anna", row => { Mine(row); row["cx_language"] = OneVoiceScene.Option(1); });
        bo = scene.Contact("Bo", Mine);
        disruption = scene.Disruption(row => { row["cx_messageen"] = "Two days later"; row["cx_messageda"] = "To dage <senere>"; });
        scene.SpreadSegment(disruption, "Nord");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "99")]
    public void Each_owner_has_one_list_and_no_task_is_made()
    {
        var list = Customers();

        Assert.Equal(["Anna Jensen", "Bo Jensen"], list.Select(entry => entry.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.All(list, entry => Assert.Equal(("Forsinkede leverancer", "high", "affected"), (Text(entry, "what"), Text(entry, "severity"), Text(entry, "state"))));
        Assert.Empty(scene.Rows("task"));
        Assert.Empty(Customers(crm.UserId(Persona.Analyst)));
        Assert.Equal(2, Toolbox.Views.Rows(crm, scene.Frontline, "cx_disruptioncustomer", "My affected customers").Count);
    }

    [Fact]
    [Trait("Requirement", "103")]
    public void A_message_reaches_each_once_in_their_language_through_the_gate()
    {
        scene.Admin.Update(new Entity("contact", bo) { ["emailaddress1"] = null });

        Assert.Equal([1, 0, 1, 0], Counts(Tell("message", anna, bo)));
        Assert.Equal([0, 0, 1, 1], Counts(Tell("message", anna, bo)));

        var mail = Assert.Single(scene.Rows("email"));
        Assert.Contains("To dage &lt;senere&gt;", (string)mail["description"], StringComparison.Ordinal);
        Assert.Equal(OneVoiceScene.Option(1), scene.Affected(disruption).Single(row => ((EntityReference)row["cx_contactid"]).Id == anna)["cx_state"]);
    }

    [Fact]
    [Trait("Requirement", "103")]
    public void A_task_goes_to_the_owner_once_and_an_open_follow_up_takes_a_line_instead()
    {
        var open = scene.Admin.Create(new Entity("task") { ["subject"] = "Ring", ["cx_followuptype"] = OneVoiceScene.Option(0), ["regardingobjectid"] = new EntityReference("contact", bo) });

        Assert.Equal([1, 1, 0, 0], Counts(Tell("task", anna, bo)));
        Assert.Equal([0, 0, 0, 2], Counts(Tell("task", anna, bo)));

        Assert.Equal(2, scene.Rows("task").Count);
        Assert.Contains("Forsinkede leverancer", (string)scene.Row("task", open)["description"], StringComparison.Ordinal);
        var made = scene.Rows("task").Single(row => row.Id != open);
        Assert.Equal(OneVoiceScene.Option(4), made["cx_followuptype"]);
        Assert.Equal(crm.UserId(Persona.Frontline), ((EntityReference)made["ownerid"]).Id);
        Assert.True(made.Contains("cx_sladue"));
    }

    [Fact]
    public void Somebody_who_is_not_affected_is_told_nothing_and_nobody_else_either()
    {
        Faults.Refused("CX1261", () => Tell("message", anna, scene.Contact("Eva")));

        Assert.Empty(scene.Rows("email"));
    }

    [Fact]
    public void A_disruption_without_message_writes_to_nobody()
    {
        scene.Frontline.Update(new Entity("cx_disruption", disruption) { ["cx_messageen"] = null, ["cx_messageda"] = null });

        Faults.Refused("CX1262", () => Tell("message", anna));
    }

    [Fact]
    public void Only_a_message_or_a_task_can_be_started() => Faults.Refused("CX1309", () => Tell("shout", anna));

    private void Mine(Entity row)
    {
        row["cx_segment"] = "Nord";
        row["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline));
    }

    private static string? Text(JsonElement entry, string name) => entry.GetProperty(name).GetString();

    private static int[] Counts(OrganizationResponse response) => [(int)response["Started"], (int)response["Added"], (int)response["HeldBack"], (int)response["Already"]];

    private List<JsonElement> Customers(Guid? owner = null) => [.. OneVoiceScene.Json(scene.Frontline, "cx_GetAffectedCustomers", "CustomersJson", request =>
    {
        if (owner is { } id)
            request["Owner"] = new EntityReference("systemuser", id);
    }).GetProperty("customers").EnumerateArray()];

    private OrganizationResponse Tell(string how, params Guid[] contacts) => scene.Frontline.Execute(new OrganizationRequest("cx_TellAffected")
    {
        ["Disruption"] = new EntityReference("cx_disruption", disruption),
        ["ContactsJson"] = JsonSerializer.Serialize(new { version = 1, contacts }),
        ["How"] = how,
    });
}
