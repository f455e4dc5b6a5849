using System.Text.Json;
using CxCrm.Plugins.Tests.Toolbox;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>The next customer is helped before having to ask.</summary>
[Trait("Requirement", "103")]
public sealed class SimilarCustomersTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene voice;
    private readonly OneVoiceScene scene;
    private readonly Guid touchpoint;

    public SimilarCustomersTests()
    {
        voice = new VoiceScene(crm);
        scene = new OneVoiceScene(crm);
        touchpoint = new Journeys(crm).Touchpoint("Levering", more: ("cx_responsibleid", new EntityReference("systemuser", crm.UserId(Persona.Analyst))));
        scene.Admin.Update(new Entity("cx_survey", voice.Survey) { ["cx_touchpointid"] = new EntityReference("cx_touchpoint", touchpoint) });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Customers_hit_at_the_same_touchpoint_are_listed_and_those_who_may_be_next()
    {
        var first = Hit("Anna", 2);
        Hit("Bo", 3);
        Hit("Eva", 10);

        var (document, isPattern) = Similar(first);

        Assert.Equal(["Bo Jensen", "Anna Jensen"], Names(document, "hit"));
        Assert.Equal(["Eva Jensen"], Names(document, "next"));
        Assert.False(isPattern);
    }

    [Fact]
    public void The_third_makes_a_pattern_and_one_task_for_who_is_responsible()
    {
        Hit("Anna", 2);
        Hit("Bo", 3);
        Assert.Empty(PatternTasks());
        var third = Hit("Eva", 1);
        Hit("Ida", 0);

        var task = Assert.Single(PatternTasks());
        Assert.Equal(crm.UserId(Persona.Analyst), ((EntityReference)task["ownerid"]).Id);
        Assert.StartsWith("3 customers hit at Levering", (string)task["subject"], StringComparison.Ordinal);
        Assert.True(Similar(third).IsPattern);
    }

    [Fact]
    public void The_selection_of_a_pattern_marks_its_customers()
    {
        var first = Hit("Anna", 2);
        Hit("Bo", 9);
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var disruption = scene.Disruption();
        var selection = (string)Response(first)["Selection"];

        Assert.Equal(2, scene.Spread(disruption, request => request["Selection"] = selection, scene.Admin)["Marked"]);
    }

    [Fact]
    public void An_old_answer_is_no_part_of_it_and_days_have_their_bounds()
    {
        Hit("Anna", 2);
        crm.Clock.Advance(TimeSpan.FromDays(31));
        var now = Hit("Bo", 2);

        Assert.Equal(["Bo Jensen"], Names(Similar(now).Document, "hit"));
        Faults.Refused("CX1267", () => Response(now, days: 366));
        Faults.Refused("CX1268", () => Response(Guid.NewGuid()));
    }

    [Fact]
    public void An_answer_about_no_touchpoint_has_no_pattern()
    {
        scene.Admin.Update(new Entity("cx_survey", voice.Survey) { ["cx_touchpointid"] = null });

        Faults.Refused("CX1264", () => Response(Hit("Anna", 2)));
    }

    private Guid Hit(string name, int nps)
    {
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var contact = scene.Contact(name);
        var feedback = voice.Answer(nps: nps, more: request => request["Contact"] = new EntityReference("contact", contact)).Feedback;
        crm.RunAsyncSteps();
        return feedback;
    }

    private List<Entity> PatternTasks() => [.. scene.Rows("task", ("cx_followuptype", OneVoiceScene.Option(4).Value))];

    private (JsonElement Document, bool IsPattern) Similar(Guid feedback)
    {
        var response = Response(feedback);
        return (JsonDocument.Parse((string)response["SimilarJson"]).RootElement, (bool)response["IsPattern"]);
    }

    private OrganizationResponse Response(Guid feedback, int? days = null)
    {
        var request = new OrganizationRequest("cx_GetSimilarCustomers") { ["Feedback"] = new EntityReference("cx_feedback", feedback) };
        if (days is { } given)
            request["Days"] = given;
        return scene.Admin.Execute(request);
    }

    private static IEnumerable<string?> Names(JsonElement document, string list) => document.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty("name").GetString());
}
