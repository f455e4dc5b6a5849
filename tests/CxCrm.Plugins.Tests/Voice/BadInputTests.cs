using System.Text.Json;
using CxCrm.Plugins.Tests.Privacy;

namespace CxCrm.Plugins.Tests.Voice;

/// <summary>What customers and other tools send in: either taken as it is and shown as text, or refused by name with nothing half-written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public BadInputTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData(100_000, "CX1210")]
    [InlineData(60_000, "CX1216")]
    [InlineData(4_001, "CX1216")]
    [Trait("Requirement", "117")]
    public void A_comment_that_is_too_long_is_refused_with_its_limit_and_nothing_is_written(int length, string code)
    {
        var sentence = Faults.Refused(code, () => scene.Answer(nps: 2, words: new string('x', length), more: request => request["Language"] = 1030));

        Assert.Contains(code == "CX1210" ? "65536" : "4000", sentence, StringComparison.Ordinal);
        Assert.All(new[] { "cx_feedback", "cx_answer", "cx_alert", "task" }, table => Assert.Empty(scene.Rows(table)));
        Assert.False(scene.Customer().Contains("cx_lastnps"));
    }

    [Fact]
    public void The_longest_comment_that_fits_is_kept_to_the_last_letter()
    {
        var words = string.Concat(Enumerable.Repeat("Åben for nøl. ", 285)) + "slutning.";

        var recorded = scene.Answer(nps: 2, words: words);
        crm.RunAsyncSteps();

        Assert.Equal(words, Words(recorded));
        Assert.InRange(((string)scene.TheTask()["description"]).Length, 100, 2000);
    }

    [Theory]
    [InlineData("Leveringen var hurtig, men the invoice was wrong and personalen var otrevlig 😡")]
    [InlineData("👍👍👍")]
    [InlineData("👩‍👩‍👧‍👦 fik hjælp på 2 minutter ❤️")]
    [InlineData("<b onmouseover=alert(1)>fed</b> <script>alert('x')</script> & \"citat\"")]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"klik\")")]
    [InlineData("@SUM(1+1)*cmd|' /C calc'!A0")]
    [InlineData("{\"version\":1,\"answers\":[]}")]
    [InlineData("'; DROP TABLE cx_feedback; --")]
    [InlineData("مرحبا 你好")]
    [Trait("Requirement", "117")]
    public void Whatever_customers_write_is_kept_as_text_and_read_without_a_fault(string words)
    {
        var recorded = scene.Answer(nps: 9, words: words);
        crm.RunAsyncSteps();

        Assert.Equal(words, Words(recorded));
        Assert.NotNull(scene.Row("cx_feedback", recorded.Feedback).GetAttributeValue<DateTime?>("cx_analysedon"));
        var json = Voice();
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        using var voice = JsonDocument.Parse(json);
        Assert.Equal(words, voice.RootElement.GetProperty("ownWords")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Full_width_letters_are_kept_as_the_ordinary_ones_so_that_an_address_written_in_them_is_found_again()
    {
        var recorded = scene.Answer(nps: 9, words: "Ｆｕｌｌ ｗｉｄｔｈ مرحبا 你好");

        Assert.Equal("Full width مرحبا 你好", Words(recorded));
    }

    [Fact]
    public void A_formula_that_a_customer_wrote_is_text_in_the_exported_sheet()
    {
        Desk.NameController(crm);
        var onConsent = Assert.Single(scene.Rows("cx_purpose", ("cx_code", "newsletter"))).ToEntityReference();
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_purposeid"] = onConsent });
        scene.Answer(nps: 9, words: "=HYPERLINK(\"x\")");
        var request = Desk.Open(crm, scene.Contact, "portability");
        crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_ExportPersonalData") { ["Request"] = request });

        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", Desk.File(crm, request, "cx_packagepage"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "58")]
    public async Task The_same_delivery_twice_at_once_from_two_threads_is_recorded_once_with_one_follow_up()
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var deliveries = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await start.Task;
            return await Delivered();
        })).ToList();
        start.SetResult();

        var told = await Task.WhenAll(deliveries);

        Assert.Equal(told[0], told[1]);
        Assert.Single(scene.Rows("cx_feedback"));
        Assert.Single(scene.Rows("cx_alert"));
        Assert.NotNull(scene.TheTask());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [Trait("Requirement", "72")]
    public void An_erased_or_restricted_customer_is_heard_without_name_and_the_answer_says_so(int privacyState)
    {
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(privacyState) });

        var recorded = scene.Answer(nps: 1, words: "Det gik galt");

        Assert.Equal((true, "restricted"), (recorded.Created, recorded.Matched));
        var feedback = scene.Row("cx_feedback", recorded.Feedback);
        Assert.False(feedback.Contains("cx_contactid") || feedback.Contains("cx_accountid") || feedback.Contains("cx_invitationid"));
        Assert.False(scene.Customer().Contains("cx_lastnps"));
        Assert.Empty(scene.Rows("task"));
    }

    /// <summary>A delivery, and its sender's retry where the other was faster.</summary>
    private async Task<Guid> Delivered()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new Recorded(crm.Organization.ServiceFor(crm.UserId(Persona.Integration)).Execute(new OrganizationRequest("cx_RecordFeedback")
                {
                    ["SourceSystem"] = "test",
                    ["SourceId"] = "the-same",
                    ["Survey"] = new EntityReference("cx_survey", scene.Survey),
                    ["Contact"] = new EntityReference("contact", scene.Contact),
                    ["AnswersJson"] = VoiceScene.Json(1, null, "Nej"),
                })).Feedback;
            }
            catch (FaultException<OrganizationServiceFault>) when (attempt == 0)
            {
                await Task.Yield();
            }
        }
    }

    private string Words(Recorded recorded) =>
        Assert.Single(scene.Rows("cx_answer", ("cx_feedbackid", recorded.Feedback)), answer => answer.Contains("cx_text")).GetAttributeValue<string>("cx_text");

    private string Voice() => (string)crm.As(Persona.Analyst).Execute(new OrganizationRequest("cx_GetVoice") { ["Metric"] = "nps" })["VoiceJson"];
}
