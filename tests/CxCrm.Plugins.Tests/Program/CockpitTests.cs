using System.Text.Json;

namespace CxCrm.Plugins.Tests.Program;

public sealed class CockpitTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public CockpitTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    public void The_cockpit_has_the_six_steps_with_their_criteria()
    {
        var steps = Cockpit().GetProperty("steps");

        Assert.Equal(
            ["status", "businessCase", "ambition", "toolbox", "voice", "culture"],
            steps.EnumerateArray().Select(step => step.GetProperty("step").GetString()));
        Assert.All(steps.EnumerateArray(), step => Assert.NotEmpty(step.GetProperty("criteria").EnumerateArray()));
    }

    [Fact]
    public void It_costs_at_most_ten_calls()
    {
        Cockpit();

        Assert.InRange(crm.Calls, 5, 10);
    }

    [Fact]
    public void Next_actions_begin_at_the_first_step_that_is_not_reached()
    {
        Programs.Assess(owner, program);

        var actions = Cockpit().GetProperty("nextActions").EnumerateArray().ToList();

        Assert.Equal(3, actions.Count);
        Assert.Equal("status.recorded", actions[0].GetProperty("code").GetString());
    }

    [Fact]
    public void It_says_when_the_sponsor_has_no_executive_role()
    {
        Assert.Contains("warning.sponsorNotExecutive", Warnings());

        owner.Update(new Entity("cx_program", program) { ["cx_sponsorrole"] = new OptionSetValue(773000000) });

        Assert.DoesNotContain("warning.sponsorNotExecutive", Warnings());
    }

    [Fact]
    public void An_override_counts_until_it_expires_and_is_shown_as_one()
    {
        var step = Programs.Steps(owner, program)[0].Id;
        owner.Update(new Entity("cx_programstep", step) { ["cx_overridelevel"] = 3, ["cx_overridereason"] = "Measured in another system" });

        var given = Cockpit().GetProperty("steps")[0];
        Assert.Equal(3, given.GetProperty("level").GetInt32());
        Assert.Equal(0, given.GetProperty("computedLevel").GetInt32());
        Assert.Equal("Measured in another system", given.GetProperty("override").GetProperty("reason").GetString());

        crm.Clock.Advance(TimeSpan.FromDays(90));
        var expired = Cockpit().GetProperty("steps")[0];
        Assert.Equal(0, expired.GetProperty("level").GetInt32());
        Assert.Equal(JsonValueKind.Null, expired.GetProperty("override").ValueKind);
    }

    [Fact]
    [Trait("Requirement", "91")]
    public void An_indicator_without_data_says_why_and_shows_no_number()
    {
        var indicators = Cockpit().GetProperty("indicators").EnumerateArray().ToList();

        Assert.Equal(["satisfaction", "churn", "promoters", "expectations", "employees"], indicators.Select(indicator => indicator.GetProperty("code").GetString()));
        Assert.All(indicators, indicator =>
        {
            Assert.Equal(JsonValueKind.Null, indicator.GetProperty("now").ValueKind);
            Assert.False(string.IsNullOrWhiteSpace(indicator.GetProperty("reason").GetString()));
        });
    }

    [Fact]
    public void Churn_comes_from_the_status_records_with_its_interval()
    {
        CreateStatusRecord(2024, churn: 15m, customers: 1000, lost: 150);
        CreateStatusRecord(2025, churn: 12m, customers: 1000, lost: 120);

        var churn = Cockpit().GetProperty("indicators")[1];

        Assert.Equal(15m, churn.GetProperty("base").GetDecimal());
        Assert.Equal(12m, churn.GetProperty("now").GetDecimal());
        Assert.Equal(10.13m, churn.GetProperty("low").GetDecimal());
        Assert.Equal(14.16m, churn.GetProperty("high").GetDecimal());
        Assert.Equal(1000, churn.GetProperty("n").GetInt32());
    }

    [Fact]
    [Trait("Requirement", "120")]
    public void The_owner_gets_a_hint_by_the_size_of_the_company()
    {
        owner.Update(new Entity("cx_program", program) { ["cx_organizationsize"] = new OptionSetValue(773000000) });
        Assert.Contains("marketing or sales", Cockpit().GetProperty("program").GetProperty("ownerHint").GetString(), StringComparison.Ordinal);

        owner.Update(new Entity("cx_program", program) { ["cx_organizationsize"] = new OptionSetValue(773000002) });
        Assert.Contains("chief officer", Cockpit().GetProperty("program").GetProperty("ownerHint").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "17")]
    public void The_sixth_focus_question_shows_as_a_warning()
    {
        var survey = owner.Create(new Entity("cx_survey") { ["cx_name"] = "Visit", ["cx_programid"] = new EntityReference("cx_program", program), ["cx_kind"] = new OptionSetValue(773000000) });
        var question = owner.Create(new Entity("cx_question")
        {
            ["cx_name"] = "Professional",
            ["cx_surveyid"] = new EntityReference("cx_survey", survey),
            ["cx_order"] = 1,
            ["cx_type"] = new OptionSetValue(773000001),
            ["cx_texten"] = "How professional were we?",
        });
        for (var number = 1; number <= 6; number++)
        {
            Assert.DoesNotContain("warning.tooManyFocus", Warnings());
            Focus(number, question);
        }

        Assert.Contains("warning.tooManyFocus", Warnings());
    }

    [Fact]
    [Trait("Requirement", "78")]
    public void A_program_without_vision_warns()
    {
        Assert.Contains("warning.noStory", Warnings());

        owner.Update(new Entity("cx_program", program) { ["cx_vision"] = "Help without effort", ["cx_why"] = "Customers leave" });

        Assert.DoesNotContain("warning.noStory", Warnings());
    }

    [Theory]
    [InlineData(1030, "En statusopgørelse med ejer og dato")]
    [InlineData(1053, "En nulägesbeskrivning med ägare och datum")]
    [InlineData(1033, "A status record with owner and date")]
    public void Texts_come_in_the_language_asked_for(int language, string text) =>
        Assert.Equal(text, Cockpit(language).GetProperty("steps")[0].GetProperty("criteria")[0].GetProperty("text").GetString());

    [Fact]
    public void Who_may_not_read_evidence_gets_no_cockpit() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Cockpit(crm.As(Persona.Frontline), language: null));

    public void Dispose() => crm.Dispose();

    private IEnumerable<string?> Warnings() => Cockpit().GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString());

    private JsonElement Cockpit(int? language = null) => Cockpit(owner, language);

    private JsonElement Cockpit(IOrganizationService service, int? language)
    {
        var request = new OrganizationRequest("cx_GetCockpit") { ["Program"] = new EntityReference("cx_program", program) };
        if (language is not null)
            request["Language"] = language.Value;
        return JsonDocument.Parse((string)service.Execute(request).Results["Json"]).RootElement;
    }

    private void Focus(int number, Guid question) => owner.Create(new Entity("cx_ambition")
    {
        ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"Professional {number}"),
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_kind"] = new OptionSetValue(773000003),
        ["cx_questionid"] = new EntityReference("cx_question", question),
        ["cx_metric"] = new OptionSetValue(773000001),
        ["cx_baseline"] = 4m,
        ["cx_target"] = 4.6m,
        ["cx_dueon"] = new DateTime(2026, 12, 31),
    });

    private void CreateStatusRecord(int year, decimal churn, int customers, int lost) => owner.Create(new Entity("cx_baseline")
    {
        ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"{year}"),
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_periodstart"] = new DateTime(year, 1, 1),
        ["cx_periodend"] = new DateTime(year, 12, 31),
        ["cx_churn"] = churn,
        ["cx_customersatstart"] = customers,
        ["cx_customerslost"] = lost,
    });
}
