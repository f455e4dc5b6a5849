using System.Text.Json;
using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>One timeline over all channels.</summary>
public sealed class TimelineTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly VoiceScene voice;
    private readonly Guid anna;

    public TimelineTests()
    {
        voice = new VoiceScene(crm, "voice@example.dk");
        scene = new OneVoiceScene(crm);
        anna = scene.Contact(more: row => row["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline)));
        var mail = scene.MailFrom(anna, Owned);
        scene.CallFrom(anna, Owned);
        Next();
        scene.Answer("email", anna, row => { Owned(row); row["parentactivityid"] = new EntityReference("email", mail); });
        Next();
        voice.Answer(nps: 9, more: request => { request["Contact"] = new EntityReference("contact", anna); request["Channel"] = "chat"; });
        Next();
        scene.Admin.Create(new Entity("task") { ["subject"] = "Send ny pakke", ["regardingobjectid"] = new EntityReference("contact", anna), ["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Analyst)) });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "97")]
    public void Every_channel_stands_on_one_timeline_latest_first()
    {
        var channels = Entries(scene.Admin).Select(entry => entry.GetProperty("channel").GetString()).ToList();

        Assert.Equal(["task", "chat", "email"], channels[..3]);
        Assert.Equal(["email", "phone"], channels[3..].Order(StringComparer.Ordinal));
        Assert.Equal(["out", "in", "in"], Entries(scene.Admin).Where(entry => entry.GetProperty("table").GetString() is "email" or "phonecall").Select(entry => entry.GetProperty("direction").GetString()));
    }

    [Theory]
    [Trait("Requirement", "97")]
    [InlineData(Persona.Frontline)]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.ProgramOwner)]
    [InlineData(Persona.PrivacyOfficer)]
    public void What_a_role_sees_stands_in_the_same_order_as_for_every_other(Persona persona)
    {
        var all = Ids(scene.Admin);
        var seen = Ids(crm.As(persona));

        Assert.NotEmpty(seen);
        Assert.Equal(all.Where(seen.Contains), seen);
        Assert.Equal(seen, Ids(crm.As(persona)));
    }

    [Fact]
    [Trait("Requirement", "97")]
    public void Who_may_read_only_their_own_sees_no_more()
    {
        var unit = scene.Admin.Create(new Entity("businessunit") { ["name"] = "Elsewhere", ["parentbusinessunitid"] = scene.Rows("businessunit").Single().ToEntityReference() });
        scene.Admin.Update(new Entity("systemuser", crm.UserId(Persona.Frontline)) { ["businessunitid"] = new EntityReference("businessunit", unit) });

        Faults.Refused("CX1225", () => Entries(crm.As(Persona.Frontline), request => request["Contact"] = new EntityReference("contact", scene.Contact("Bo"))));
    }

    [Fact]
    public void A_page_ends_where_the_next_begins()
    {
        var all = Ids(scene.Admin);
        var first = Document(scene.Admin, request => request["Top"] = 2);
        Assert.True(first.GetProperty("more").GetBoolean());
        var last = first.GetProperty("entries").EnumerateArray().Last();

        var second = Entries(scene.Admin, request => After(request, last));

        Assert.Equal(all.Skip(2), second.Select(Id));
    }

    [Fact]
    public void One_conversation_can_be_asked_for_alone()
    {
        var conversation = Entries(scene.Admin).Last().GetProperty("conversation").GetString();

        Assert.Equal(3, Entries(scene.Admin, request => request["ConversationId"] = conversation).Count);
    }

    // 230 letters and mails of one second, more than one reading holds, between others.
    [Theory]
    [Trait("Requirement", "97")]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(200)]
    public void Pages_lose_and_repeat_nothing_of_a_second_in_which_much_happened(int top)
    {
        Many("letter", 210);
        for (var number = 0; number < 20; number++)
            scene.Answer("phonecall", anna);
        Next();
        Many("letter", 3);
        var expected = Pages(200, request => { });

        var paged = Pages(top, request => { });

        Assert.Equal(238, paged.Count);
        Assert.Equal(238, paged.Distinct().Count());
        Assert.Equal(expected, paged);
    }

    [Fact]
    [Trait("Requirement", "97")]
    public void A_conversation_is_found_behind_whatever_else_happened_since()
    {
        var conversation = Entries(scene.Admin).Last().GetProperty("conversation").GetString();
        Next();
        Many("letter", 210);

        var found = Pages(2, request => request["ConversationId"] = conversation);

        Assert.Equal(3, found.Count);
    }

    [Theory]
    [InlineData("not an id", true)]
    [InlineData("6f9619ff-8b86-4d01-b42d-00cf4fc964ff", false)]
    public void A_place_that_is_none_is_refused(string after, bool hasMoment) => Faults.Refused("CX1269", () => Entries(scene.Admin, request =>
    {
        request["After"] = after;
        if (hasMoment)
            request["Before"] = crm.Clock.UtcNow;
    }));

    [Fact]
    public void A_page_of_a_customer_with_little_takes_four_calls()
    {
        Entries(scene.Admin);

        Assert.Equal(4, crm.Calls);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void A_page_has_its_bounds(int top) => Faults.Refused("CX1267", () => Entries(scene.Admin, request => request["Top"] = top));

    [Fact]
    [Trait("Requirement", "102")]
    public void The_knowledge_answer_that_was_given_stands_by_its_code_in_every_channel()
    {
        var answer = scene.Frontline.Create(new Entity("cx_knowledgeanswer") { ["cx_name"] = "Hvor lang tid tager det?", ["cx_code"] = "delivery-time", ["cx_textda"] = "To dage." });
        foreach (var table in new[] { "email", "phonecall" })
            scene.Answer(table, anna, row => row["cx_knowledgeanswerid"] = new EntityReference("cx_knowledgeanswer", answer));

        var shown = Entries(scene.Admin).Where(entry => entry.TryGetProperty("answer", out _)).ToList();

        Assert.Equal(["email", "phone"], shown.Select(entry => entry.GetProperty("channel").GetString()).Order(StringComparer.Ordinal));
        Assert.All(shown, entry => Assert.Equal("delivery-time", entry.GetProperty("answer").GetString()));
    }

    private void Many(string table, int count)
    {
        var rows = Enumerable.Range(0, count).Select(number => new Entity(table) { ["subject"] = "Brev " + number, ["regardingobjectid"] = new EntityReference("contact", anna) });
        scene.Admin.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([.. rows]) { EntityName = table } });
    }

    private List<string> Pages(int top, Action<OrganizationRequest> more)
    {
        var ids = new List<string>();
        JsonElement? last = null;
        JsonElement page;
        do
        {
            page = Document(scene.Admin, request =>
            {
                request["Top"] = top;
                if (last is { } entry)
                    After(request, entry);
                more(request);
            });
            ids.AddRange(page.GetProperty("entries").EnumerateArray().Select(Id));
            last = page.GetProperty("entries").EnumerateArray().LastOrDefault();
        }
        while (page.GetProperty("more").GetBoolean());
        return ids;
    }

    private static void After(OrganizationRequest request, JsonElement entry)
    {
        request["Before"] = entry.GetProperty("on").GetDateTime().ToUniversalTime();
        request["After"] = Id(entry);
    }

    private void Next() => crm.Clock.Advance(TimeSpan.FromHours(1));

    private void Owned(Entity row) => row["ownerid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline));

    private static string Id(JsonElement entry) => entry.GetProperty("id").GetString()!;

    private List<string> Ids(IOrganizationService service) => [.. Entries(service).Select(Id)];

    private List<JsonElement> Entries(IOrganizationService service, Action<OrganizationRequest>? more = null) => [.. Document(service, more).GetProperty("entries").EnumerateArray()];

    private JsonElement Document(IOrganizationService service, Action<OrganizationRequest>? more = null) => OneVoiceScene.Json(service, "cx_GetTimeline", "TimelineJson", request =>
    {
        request["Contact"] = new EntityReference("contact", anna);
        more?.Invoke(request);
    });
}
