using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>A customer who switches channel need not begin anew.</summary>
[Trait("Requirement", "98")]
public sealed class ConversationTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly Guid anna;

    public ConversationTests()
    {
        scene = new OneVoiceScene(crm);
        anna = scene.Contact();
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void A_switch_of_channel_keeps_the_id()
    {
        var written = Conversation("email", scene.MailFrom(anna));
        crm.Clock.Advance(TimeSpan.FromDays(1));
        var called = Conversation("phonecall", scene.CallFrom(anna));
        var chat = Continue();

        Assert.StartsWith("C-", written, StringComparison.Ordinal);
        Assert.Equal(written, called);
        Assert.Equal((written, true), ((string)chat["ConversationId"], (bool)chat["Continues"]));
    }

    [Fact]
    public void What_a_chat_records_is_continued_by_phone()
    {
        var voice = new VoiceScene(crm, "voice@example.dk");
        var id = (string)Continue()["ConversationId"];
        voice.Answer(nps: 8, more: request => { request["Contact"] = new EntityReference("contact", anna); request["ConversationId"] = id; });

        Assert.Equal(id, Conversation("phonecall", scene.CallFrom(anna)));
    }

    [Fact]
    public void Our_answer_and_the_reply_to_it_belong_to_the_conversation()
    {
        var mail = scene.MailFrom(anna);
        var answer = scene.Answer("email", anna);
        crm.Clock.Advance(TimeSpan.FromDays(20));

        var reply = scene.MailFrom(anna, row => row["parentactivityid"] = new EntityReference("email", answer));

        Assert.Equal(Conversation("email", mail), Conversation("email", answer));
        Assert.Equal(Conversation("email", mail), Conversation("email", reply));
    }

    [Fact]
    public void After_a_week_and_for_another_customer_a_new_one_begins()
    {
        var first = Conversation("email", scene.MailFrom(anna));
        var others = Conversation("email", scene.MailFrom(scene.Contact("Bo"), address: "bo@example.dk"));
        crm.Clock.Advance(TimeSpan.FromDays(8));

        Assert.NotEqual(first, others);
        Assert.NotEqual(first, Conversation("phonecall", scene.CallFrom(anna)));
    }

    [Fact]
    public void A_contact_the_caller_may_not_see_has_none() =>
        Faults.Refused("CX1225", () => scene.Frontline.Execute(new OrganizationRequest("cx_ContinueConversation") { ["Contact"] = new EntityReference("contact", Guid.NewGuid()) }));

    private string Conversation(string table, Guid id) => (string)scene.Row(table, id)["cx_conversationid"];

    private OrganizationResponse Continue() => scene.Frontline.Execute(new OrganizationRequest("cx_ContinueConversation") { ["Contact"] = new EntityReference("contact", anna) });
}
