using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The letter of a restriction promises: "we leave your data out of our analyses" (GDPR Art. 18(2)). Each analysis that reads customers' rows keeps it.</summary>
public sealed class RestrictedFiguresTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;
    private readonly Guid other;

    public RestrictedFiguresTests()
    {
        crm.Clock.Set(new DateTime(2026, 5, 18, 8, 0, 0, DateTimeKind.Utc));
        scene = new VoiceScene(crm);
        other = scene.AddContact("Bo", "Holm", "bo@example.com");
    }

    [Fact]
    public void Metrics_of_answers_words_themes_and_churn_leave_the_person_out()
    {
        var theme = scene.Admin.Create(new Entity("cx_theme") { ["cx_name"] = "Speed", ["cx_code"] = "t-speed" });
        foreach (var person in new[] { scene.Contact, other })
        {
            var feedback = scene.Answer(nps: 2, more: request => request["Contact"] = new EntityReference("contact", person)).Feedback;
            scene.Admin.Update(new Entity("cx_feedback", feedback) { ["cx_valence"] = VoiceScene.Option(2) });
            scene.Admin.Create(new Entity("cx_feedbacktheme")
            {
                ["cx_feedbackid"] = new EntityReference("cx_feedback", feedback),
                ["cx_themeid"] = new EntityReference("cx_theme", theme),
                ["cx_key"] = $"{feedback:D}/{theme:D}",
            });
            scene.Admin.Create(Period(person));
        }

        Restrict();
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        while (!(bool)scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"))["Done"]) crm.Clock.Advance(TimeSpan.FromMinutes(5));

        var snapshots = scene.Rows("cx_metricsnapshot");
        Assert.Equal(["churn", "nes", "nps"], snapshots.Select(row => ((string)row["cx_key"]).Split('/')[0]).Distinct().Order());
        Assert.Contains(snapshots, row => ((string)row["cx_key"]).Contains("/theme/", StringComparison.Ordinal));
        Assert.All(snapshots, row => Assert.Equal(1, row["cx_n"]));
    }

    [Fact]
    public void Driver_analysis_leaves_the_person_out()
    {
        for (var i = 0; i < 120; i++)
        {
            scene.Admin.Create(new Entity("cx_feedback")
            {
                ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
                ["cx_contactid"] = new EntityReference("contact", i < 30 ? scene.Contact : other),
                ["cx_respondedon"] = crm.Clock.UtcNow.AddMinutes(-i),
                ["cx_sourcesystem"] = "import",
                ["cx_sourceid"] = string.Create(CultureInfo.InvariantCulture, $"{i}"),
                ["cx_nps"] = i % 11,
                ["cx_responsehours"] = (decimal)(i * 7 % 48),
                ["cx_delayhours"] = (decimal)(i * 13 % 29),
            });
        }

        Restrict();
        var answer = crm.As(Persona.Analyst).Execute(new OrganizationRequest("cx_RunDriverAnalysis") { ["Outcome"] = "nps" });

        Assert.Equal((90, false), (answer["N"], answer["Calculated"]));
    }

    [Fact]
    public void The_health_of_a_restricted_person_stands_still_and_the_follow_ups_are_counted()
    {
        scene.Answer(nps: 2);
        var before = scene.Customer();
        Restrict();

        scene.Admin.Update(new Entity("task", scene.TheTask().Id)
        {
            ["cx_outcome"] = VoiceScene.Option(0),
            ["cx_cause"] = VoiceScene.Option(7),
            ["cx_learning"] = "Kaldt op",
            ["statecode"] = new OptionSetValue(1),
        });
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromDays(400));
        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_CheckSilence"));

        var after = scene.Customer();
        Assert.Equal(0, after["cx_openfollowups"]);
        Assert.Equal((before["cx_health"], before["cx_healthreason"], before["cx_healthon"]), (after["cx_health"], after["cx_healthreason"], after["cx_healthon"]));
    }

    [Fact]
    public void An_account_sums_up_its_people_without_the_person_as_soon_as_the_restriction_stands()
    {
        var account = new EntityReference("account", scene.Admin.Create(new Entity("account") { ["name"] = "Havnens Is" }));
        foreach (var person in new[] { scene.Contact, other })
        {
            scene.Admin.Update(new Entity("contact", person) { ["parentcustomerid"] = account });
            scene.Answer(nps: person == other ? 10 : 1, more: request => request["Contact"] = new EntityReference("contact", person));
        }

        crm.RunAsyncSteps();
        Assert.Equal((2, 2, 1), Sums());

        Restrict();
        crm.RunAsyncSteps();

        Assert.Equal((1, 1, 0), Sums());

        (object, object, object) Sums()
        {
            var row = scene.Row("account", account.Id);
            return (row["cx_contacts"], row["cx_npsn"], row["cx_contactsatrisk"]);
        }
    }

    public void Dispose() => crm.Dispose();

    private void Restrict() => Desk.Open(crm, scene.Contact, "restriction");

    private static Entity Period(Guid person) => new("cx_customerperiod")
    {
        ["cx_contactid"] = new EntityReference("contact", person),
        ["cx_periodstart"] = new DateTime(2026, 4, 1),
        ["cx_periodend"] = new DateTime(2026, 4, 30),
        ["cx_active"] = true,
        ["cx_sourcesystem"] = "erp",
        ["cx_sourceid"] = person.ToString("D"),
    };
}
