namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>The back office keeps the same clock as the front office.</summary>
[Trait("Requirement", "100")]
public sealed class BackOfficeTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;

    public BackOfficeTests() => scene = new OneVoiceScene(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    public void A_back_office_task_has_the_deadline_of_an_answer()
    {
        var mail = scene.MailFrom(scene.Contact());

        var task = Errand();

        Assert.Equal(scene.Time("email", mail, "cx_answerdue"), scene.Time("task", task, "cx_sladue"));
        Assert.Equal(scene.Time("task", task, "cx_sladue"), scene.Time("task", task, "scheduledend"));
    }

    [Fact]
    public void A_task_that_becomes_the_back_offices_gets_its_deadline()
    {
        var task = scene.Admin.Create(new Entity("task") { ["subject"] = "Ret adressen" });
        Assert.Null(scene.Time("task", task, "cx_sladue"));

        scene.Admin.Update(new Entity("task", task) { ["cx_backoffice"] = true });

        Assert.NotNull(scene.Time("task", task, "cx_sladue"));
    }

    [Fact]
    public void A_deadline_somebody_wrote_stays()
    {
        var own = crm.Clock.UtcNow.AddDays(30);

        Assert.Equal(own, scene.Time("task", Errand(row => row["cx_sladue"] = own), "cx_sladue"));
    }

    [Fact]
    public void A_late_back_office_task_counts_with_the_late_answers_and_one_that_is_done_does_not()
    {
        Errand();
        var done = Errand();
        scene.Complete("task", done);
        scene.MailFrom(scene.Contact());
        crm.Clock.Advance(TimeSpan.FromDays(2));

        var response = scene.Unanswered();

        Assert.Equal((2, 2, 1), ((int)response["Waiting"], (int)response["Late"], (int)response["LateBackOffice"]));
        Assert.Single(Toolbox.Views.Rows(crm, scene.Admin, "task", "Late back-office tasks"));
    }

    [Fact]
    public void A_late_back_office_task_rises_with_the_follow_ups()
    {
        var task = Errand();
        crm.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, scene.Integration.Execute(new OrganizationRequest("cx_EscalateFollowUps"))["Escalated"]);
        Assert.Equal(1, scene.Row("task", task)["cx_escalationlevel"]);
    }

    private Guid Errand(Action<Entity>? more = null)
    {
        var row = new Entity("task") { ["subject"] = "Ret adressen", ["cx_backoffice"] = true };
        more?.Invoke(row);
        return scene.Admin.Create(row);
    }
}
