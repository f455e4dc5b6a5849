using System.Globalization;
using System.Text.Json;
using LocalDataverse.Tests.Import;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>Everyone who makes contact gets an answer in time. The scene starts on Wednesday 14 January 2026 at 10:00 local time; a working day is 8 to 16.</summary>
[Trait("Requirement", "63")]
public sealed class AnswerClockTests : IDisposable
{
    private const string NextMorning = "2026-01-15T09:00:00Z";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly Guid anna;

    public AnswerClockTests()
    {
        scene = new OneVoiceScene(crm);
        anna = scene.Contact();
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void A_mail_from_a_customer_is_due_in_eight_working_hours()
    {
        var mail = scene.MailFrom(anna);

        Assert.Equal(Utc(NextMorning), scene.Time("email", mail, "cx_answerdue"));
        Assert.Equal([mail], Toolbox.Views.Rows(crm, scene.Admin, "email", "Customers waiting for an answer").Select(row => row.Id));
    }

    // Maundy Thursday to Easter Monday are holidays in Denmark, Epiphany and Good Friday to Easter Monday in Sweden.
    [Theory]
    [InlineData("DK", "2026-04-01T12:00:00Z", "2026-04-07T12:00:00Z")]
    [InlineData("SE", "2026-04-01T12:00:00Z", "2026-04-02T12:00:00Z")]
    [InlineData("DK", "2026-01-05T13:00:00Z", "2026-01-06T13:00:00Z")]
    [InlineData("SE", "2026-01-05T13:00:00Z", "2026-01-07T13:00:00Z")]
    public void Holidays_of_the_country_do_not_count(string country, string arrived, string due)
    {
        Privacy.People.Set(crm, "cx_Country", country);
        crm.Clock.Set(Utc(arrived));

        Assert.Equal(Utc(due), scene.Time("email", scene.MailFrom(anna), "cx_answerdue"));
    }

    [Fact]
    public void A_call_that_was_missed_waits_and_one_that_was_taken_does_not()
    {
        var missed = scene.CallFrom(anna);
        var taken = scene.CallFrom(anna);
        scene.Complete("phonecall", taken);

        Assert.Equal(Utc(NextMorning), scene.Time("phonecall", missed, "cx_answerdue"));
        Assert.Null(scene.Time("phonecall", missed, "cx_answeredon"));
        Assert.Equal(crm.Clock.UtcNow, scene.Time("phonecall", taken, "cx_answeredon"));
    }

    [Fact]
    public void A_voicemail_of_the_customer_still_waits()
    {
        var call = scene.CallFrom(anna, row => row["leftvoicemail"] = true);
        scene.Complete("phonecall", call);

        Assert.Null(scene.Time("phonecall", call, "cx_answeredon"));
    }

    [Theory]
    [InlineData("email")]
    [InlineData("phonecall")]
    public void A_reply_or_a_call_is_the_answer_and_the_first_one_counts(string by)
    {
        var (mail, call) = (scene.MailFrom(anna), scene.CallFrom(anna));
        crm.Clock.Advance(TimeSpan.FromHours(2));
        var answered = crm.Clock.UtcNow;
        scene.Answer(by, anna);
        crm.Clock.Advance(TimeSpan.FromHours(1));
        scene.Answer(by, anna);

        Assert.Equal(answered, scene.Time("email", mail, "cx_answeredon"));
        Assert.Equal(answered, scene.Time("phonecall", call, "cx_answeredon"));
        Assert.Equal(0, scene.Unanswered()["Waiting"]);
    }

    [Fact]
    public void A_reply_in_one_conversation_leaves_the_other_waiting()
    {
        var one = scene.MailFrom(anna, row => row["cx_conversationid"] = "one");
        var other = scene.MailFrom(anna, row => row["cx_conversationid"] = "other");

        scene.Answer("email", anna, row => row["parentactivityid"] = new EntityReference("email", one));

        Assert.NotNull(scene.Time("email", one, "cx_answeredon"));
        Assert.Null(scene.Time("email", other, "cx_answeredon"));
    }

    [Fact]
    public void A_message_left_and_a_mailing_answer_nobody()
    {
        var mail = scene.MailFrom(anna);

        scene.Answer("phonecall", anna, row => row["leftvoicemail"] = true);
        scene.Answer("email", anna, row => row["cx_purposeid"] = Privacy.People.Purpose(crm, "serviceSurvey"));
        scene.Answer("email", anna, row => row["regardingobjectid"] = new EntityReference("cx_disruption", scene.Disruption()));
        scene.Answer("email", scene.Contact("Bo"));

        Assert.Null(scene.Time("email", mail, "cx_answeredon"));
    }

    [Theory]
    [InlineData("noreply@shop.example", "Kvittering", null)]
    [InlineData("anna@example.dk", "Automatisk svar: Ferie", null)]
    [InlineData("anna@example.dk", "Ferie", "Auto-Submitted: auto-replied")]
    public void Mail_that_a_machine_sent_waits_for_nobody(string sender, string subject, string? headers)
    {
        var mail = scene.MailFrom(anna, row => { row["subject"] = subject; row["internetmessageheaders"] = headers; }, sender);

        Assert.Null(scene.Time("email", mail, "cx_answerdue"));
    }

    [Fact]
    public void A_case_keeps_its_own_deadline()
    {
        crm.Organization.Import(new SolutionZip().Table("Incident", SolutionZip.Column("Topic"), flags: "<HasRelatedActivities>1</HasRelatedActivities>").Pack());
        var incident = scene.Admin.Create(new Entity("incident") { ["incidentname"] = "Pakke" });

        var mail = scene.MailFrom(anna, row => row["regardingobjectid"] = new EntityReference("incident", incident));

        Assert.Null(scene.Time("email", mail, "cx_answerdue"));
    }

    [Fact]
    public void A_lead_without_reply_appears_after_the_limit()
    {
        crm.Organization.Import(new SolutionZip().Table("Lead", SolutionZip.Column("Topic"), flags: "<HasRelatedActivities>1</HasRelatedActivities>").Pack());
        var lead = scene.Admin.Create(new Entity("lead") { ["leadname"] = "Nyt køkken" });
        var mail = scene.MailFrom(null, row => row["regardingobjectid"] = new EntityReference("lead", lead), "ny@example.dk");
        Assert.Equal(0, scene.Unanswered()["Late"]);

        crm.Clock.Advance(TimeSpan.FromDays(2));

        var late = Assert.Single(Waiting(scene.Unanswered(request => request["LateOnly"] = true)));
        Assert.Equal((mail.ToString("D"), "lead", true), (late.GetProperty("id").GetString(), late.GetProperty("kind").GetString(), late.GetProperty("isLate").GetBoolean()));
        Assert.Equal([mail], Toolbox.Views.Rows(crm, scene.Admin, "email", "Answers that are late").Select(row => row.Id));
    }

    [Fact]
    public void Somebody_we_do_not_know_waits_too_and_is_answered_by_reply()
    {
        var mail = scene.MailFrom(null, address: "ny@example.dk");
        Assert.Equal("unknown", Assert.Single(Waiting(scene.Unanswered())).GetProperty("kind").GetString());

        scene.Answer("email", scene.Contact("Bo"), row => row["parentactivityid"] = new EntityReference("email", mail));

        Assert.NotNull(scene.Time("email", mail, "cx_answeredon"));
    }

    [Fact]
    public void Imported_mail_waits_for_nobody()
    {
        var mail = scene.MailFrom(anna, row => row["overriddencreatedon"] = crm.Clock.UtcNow.AddDays(-30));

        Assert.Null(scene.Time("email", mail, "cx_answerdue"));
    }

    [Fact]
    public void The_list_shows_who_waits_with_the_clock_of_each()
    {
        scene.MailFrom(anna);
        crm.Clock.Advance(TimeSpan.FromHours(1));
        scene.CallFrom(anna);

        var waiting = Waiting(scene.Unanswered());

        Assert.Equal(["email", "phonecall"], waiting.Select(entry => entry.GetProperty("table").GetString()));
        Assert.Equal("Anna Jensen", waiting[0].GetProperty("from").GetString());
        Assert.Equal(23 * 60, waiting[0].GetProperty("minutesLeft").GetInt32());
    }

    [Theory]
    [InlineData("2026-01-15T08:59:00Z", 0, 0)]
    [InlineData("2026-01-15T09:30:00Z", 1, 1)]
    [InlineData("2026-01-16T09:30:00Z", 1, 2)]
    [InlineData("2026-01-20T09:30:00Z", 1, 3)]
    public void A_late_answer_rises_and_only_once(string now, int escalated, int level)
    {
        var mail = scene.MailFrom(anna);
        crm.Clock.Set(Utc(now));

        Assert.Equal(escalated, Escalate());
        Assert.Equal(0, Escalate());
        Assert.Equal(level, scene.Row("email", mail).GetAttributeValue<int>("cx_escalationlevel"));
        Assert.Equal(escalated == 0 ? 1 : 2, scene.Row("email", mail).GetAttributeValue<OptionSetValue>("prioritycode").Value);
    }

    // A slice is a hundred rows: 120 mails that wait for their next level must not keep those from rising that have never risen, and who has waited longest comes first.
    [Fact]
    public void The_longest_wait_comes_first_and_nobody_is_kept_from_rising()
    {
        var old = Enumerable.Range(0, 120).Select(_ => LateMail(crm.Clock.UtcNow.AddMinutes(-30), level: 1)).ToList();
        var oldest = LateMail(crm.Clock.UtcNow.AddDays(-30), level: 0);
        var late = Enumerable.Range(0, 110).Select(number => LateMail(crm.Clock.UtcNow.AddMinutes(-number - 1), level: 0)).ToList();

        var first = scene.Integration.Execute(new OrganizationRequest("cx_EscalateAnswers"));

        Assert.Equal((100, false), ((int)first["Escalated"], (bool)first["Done"]));
        Assert.Equal(3, Level(oldest));
        Assert.Equal(0, Level(late[0]));
        Assert.Equal(1, Level(late[^1]));
        Assert.Equal(11, Escalate());
        Assert.Equal(1, Level(late[0]));
        Assert.All(old, mail => Assert.Equal(1, Level(mail)));
    }

    [Fact]
    public void A_setting_says_within_how_many_hours()
    {
        Privacy.People.Set(crm, "cx_AnswerHours", "2");

        Assert.Equal(crm.Clock.UtcNow.AddHours(2), scene.Time("email", scene.MailFrom(anna), "cx_answerdue"));
    }

    private Guid LateMail(DateTime due, int level)
    {
        var mail = scene.Admin.Create(new Entity("email") { ["subject"] = "Hvor bliver min pakke af?", ["directioncode"] = false });
        scene.Admin.Update(new Entity("email", mail) { ["cx_answerdue"] = due, ["cx_escalationlevel"] = level });
        return mail;
    }

    private int Level(Guid mail) => scene.Row("email", mail).GetAttributeValue<int>("cx_escalationlevel");

    private int Escalate() => (int)scene.Integration.Execute(new OrganizationRequest("cx_EscalateAnswers"))["Escalated"];

    private static List<JsonElement> Waiting(OrganizationResponse response) =>
        [.. JsonDocument.Parse((string)response["UnansweredJson"]).RootElement.GetProperty("waiting").EnumerateArray()];

    private static DateTime Utc(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
