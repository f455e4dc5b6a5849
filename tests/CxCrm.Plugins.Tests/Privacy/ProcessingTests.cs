using System.Text.Json;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 30, 5(1)(b) and (c), and checks before going live.</summary>
public sealed class ProcessingTests : IDisposable
{
    private const int Location = 773000002;
    private const int Ethics = 773000002;
    private const int LegitimateInterest = 773000000;
    private const int Approved = 773000001;
    private const int Active = 773000001;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    [Trait("Requirement", "61")]
    public void The_record_names_controller_purposes_the_four_data_kinds_recipients_and_time_limits()
    {
        Desk.NameController(crm);
        crm.AsSystem().Create(new Entity("cx_recipient") { ["cx_name"] = "<b>Carrier</b>", ["cx_kind"] = new OptionSetValue(773000000), ["cx_outsideeea"] = true, ["cx_transferground"] = "Standard clauses" });
        var answer = crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_GetRecordOfProcessing") { ["Language"] = 1053 });

        var html = System.Net.WebUtility.HtmlDecode((string)answer["Html"]);
        Assert.All(new[] { "Havn A/S", "Ändamål", "Köphistorik", "Plats", "Intressen", "Vänner och hushåll", "Standard clauses", "Säkerhetsåtgärder" }, text => Assert.Contains(text, html, StringComparison.Ordinal));
        Assert.Contains("&lt;b&gt;Carrier&lt;/b&gt;", (string)answer["Html"], StringComparison.Ordinal);
        using var record = JsonDocument.Parse((string)answer["Json"]);
        Assert.InRange(record.RootElement.GetProperty("purposes").GetArrayLength(), 3, 100);
        Assert.Contains(record.RootElement.GetProperty("categories").EnumerateArray().SelectMany(category => category.GetProperty("columns").EnumerateArray()), column => column.GetString() == "cx_answer.cx_text");
    }

    [Fact]
    [Trait("Requirement", "61")]
    public void A_field_of_the_four_data_kinds_without_a_purpose_cannot_be_imported()
    {
        Faults.Refused("CX1397", () => crm.As(Persona.PrivacyOfficer).Create(Entry()));
        var entry = Entry();
        entry["cx_purposeid"] = People.Purpose(crm, "newsletter");
        var id = crm.As(Persona.PrivacyOfficer).Create(entry);
        Faults.Refused("CX1397", () => crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_datamapentry", id) { ["cx_purposeid"] = null }));
    }

    [Fact]
    [Trait("Requirement", "62")]
    public void The_minimisation_report_lists_fields_that_nobody_ever_filled()
    {
        People.Create(crm, with: row => row["pager"] = "1");
        var unused = (string[])crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_ReportUnusedFields") { ["Table"] = "contact" })["Unused"];

        Assert.Contains("spousesname", unused);
        Assert.DoesNotContain("pager", unused);
        Faults.Refused("CX1394", () => crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_ReportUnusedFields") { ["Table"] = "nothing" }));
    }

    [Fact]
    public void Roles_without_the_privilege_get_neither()
    {
        Desk.Forbidden(crm, Persona.Frontline, new OrganizationRequest("cx_GetRecordOfProcessing"));
        Desk.Forbidden(crm, Persona.Frontline, new OrganizationRequest("cx_ReportUnusedFields") { ["Table"] = "contact" });
    }

    [Fact]
    [Trait("Requirement", "74")]
    public void A_survey_with_an_unanswered_check_does_not_go_live()
    {
        Answered(Check(Ethics, subject: 1));
        var check = Check(Ethics);
        var survey = Survey(check);
        Faults.Refused("CX1393", () => GoLive(survey));
        crm.AsSystem().Update(new Entity("cx_assessment", check) { ["cx_conclusion"] = new OptionSetValue(Approved) });
        Faults.Refused("CX1393", () => GoLive(survey));
        crm.AsSystem().Update(new Entity("cx_assessment", check) { ["cx_ethicsanswer"] = "Yes, we asked ten of them" });
        GoLive(survey);
    }

    [Fact]
    [Trait("Requirement", "74")]
    public void As_the_solution_ships_nothing_goes_live_without_a_check()
    {
        Faults.Refused("CX1393", () => GoLive(Survey(null)));
        Faults.Refused("CX1393", () => crm.AsSystem().Create(Pulse(null, open: true)));

        Desk.Set(crm, "cx_AssessmentRequired", "no");
        GoLive(Survey(null));
        crm.AsSystem().Create(Pulse(null, open: true));
    }

    [Fact]
    [Trait("Requirement", "74")]
    public void A_live_survey_can_not_lose_its_check()
    {
        var survey = Survey(null);
        ImpactChecks.GoLive(crm.AsSystem(), survey);

        Faults.Refused("CX1393", () => crm.AsSystem().Update(new Entity("cx_survey", survey) { ["cx_assessmentid"] = null }));
    }

    [Theory]
    [Trait("Requirement", "74")]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void The_health_score_goes_live_with_the_first_survey_and_waits_for_a_check_of_its_own(bool answered, bool approved)
    {
        var score = Check(Ethics, subject: 1);
        crm.AsSystem().Update(new Entity("cx_assessment", score) { ["cx_ethicsanswer"] = answered ? "Yes" : null, ["cx_conclusion"] = new OptionSetValue(approved ? Approved : 773000000) });
        var survey = Survey(Answered(Check(Ethics)));

        Faults.Refused("CX1344", () => GoLive(survey));

        Answered(score);
        GoLive(survey);
    }

    [Fact]
    [Trait("Requirement", "74")]
    public void Nobody_is_judged_silent_before_the_health_score_is_assessed()
    {
        var contact = People.Create(crm);
        crm.Clock.Advance(TimeSpan.FromDays(400));

        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_CheckSilence"));
        Assert.False(crm.AsSystem().Retrieve("contact", contact, new ColumnSet("cx_health")).Contains("cx_health"));

        Answered(Check(Ethics, subject: 1));
        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_CheckSilence"));
        Assert.True(crm.AsSystem().Retrieve("contact", contact, new ColumnSet("cx_health")).Contains("cx_health"));
    }

    [Fact]
    [Trait("Requirement", "74")]
    public void A_pulse_on_legitimate_interest_waits_for_the_three_steps_of_the_balance()
    {
        var check = Check(LegitimateInterest);
        crm.AsSystem().Update(new Entity("cx_assessment", check) { ["cx_conclusion"] = new OptionSetValue(Approved), ["cx_ethicsanswer"] = "Yes", ["cx_interest"] = "Care", ["cx_necessity"] = "One question" });
        var id = crm.AsSystem().Create(Pulse(check, open: false));

        Faults.Refused("CX1393", () => crm.AsSystem().Update(new Entity("cx_pulse", id) { ["cx_state"] = new OptionSetValue(Active) }));
    }

    [Fact]
    public void Identity_numbers_in_requests_and_ideas_are_masked_before_they_are_stored()
    {
        var contact = People.Create(crm);
        crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "access", ["Statement"] = "I am 070761-4285" });
        crm.AsSystem().Create(new Entity("cx_idea") { ["cx_name"] = "From 811218-9876", ["cx_text"] = "My number is 811278-9873" });

        Assert.Empty(DatabaseFile.Search(crm, "070761-4285", "811218-9876", "811278-9873"));
    }

    public void Dispose() => crm.Dispose();

    private static Entity Entry() => new("cx_datamapentry")
    {
        ["cx_name"] = "Home store",
        ["cx_key"] = "account.cx_store",
        ["cx_table"] = "account",
        ["cx_column"] = "cx_store",
        ["cx_kind"] = new OptionSetValue(773000000),
        ["cx_subject"] = new OptionSetValue(773000000),
        ["cx_category"] = new OptionSetValue(Location),
        ["cx_erase"] = new OptionSetValue(773000001),
    };

    private Guid Check(int kind, int subject = 0) =>
        crm.AsSystem().Create(new Entity("cx_assessment") { ["cx_name"] = "Check", ["cx_kind"] = new OptionSetValue(kind), ["cx_subject"] = new OptionSetValue(773000000 + subject) });

    private Guid Answered(Guid check)
    {
        crm.AsSystem().Update(new Entity("cx_assessment", check) { ["cx_ethicsanswer"] = "Yes", ["cx_conclusion"] = new OptionSetValue(Approved) });
        return check;
    }

    private Entity Pulse(Guid? check, bool open)
    {
        var pulse = new Entity("cx_pulse")
        {
            ["cx_name"] = "June",
            ["cx_programid"] = new EntityReference("cx_program", crm.AsSystem().Create(new Entity("cx_program") { ["cx_name"] = "P" })),
            ["cx_openson"] = crm.Clock.UtcNow.Date,
            ["cx_closeson"] = crm.Clock.UtcNow.Date.AddDays(7),
        };
        if (check is { } id) pulse["cx_assessmentid"] = new EntityReference("cx_assessment", id);
        if (open) pulse["cx_state"] = new OptionSetValue(Active);
        return pulse;
    }

    private Guid Survey(Guid? check)
    {
        var survey = new Entity("cx_survey") { ["cx_name"] = "After service", ["cx_purposeid"] = People.Purpose(crm, "serviceSurvey") };
        if (check is { } id) survey["cx_assessmentid"] = new EntityReference("cx_assessment", id);
        var created = crm.AsSystem().Create(survey);
        crm.AsSystem().Create(new Entity("cx_question")
        {
            ["cx_name"] = "NPS",
            ["cx_surveyid"] = new EntityReference("cx_survey", created),
            ["cx_order"] = 1,
            ["cx_type"] = new OptionSetValue(773000000),
            ["cx_texten"] = "How likely?",
        });
        return created;
    }

    private void GoLive(Guid survey) => crm.AsSystem().Update(new Entity("cx_survey", survey) { ["cx_state"] = new OptionSetValue(Active) });
}
