using System.Text.Json;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 5(1)(e).</summary>
public sealed class RetentionTests : IDisposable
{
    private const int Delete = 773000000;
    private const int Anonymise = 773000001;
    private const int Review = 773000002;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_dry_run_counts_and_changes_nothing()
    {
        Feedback(3);
        Rule(Delete);
        crm.Clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(3, Rows(Apply(dry: true)));
        Assert.Equal(3, People.Rows(crm, "cx_feedback").Count);
    }

    [Fact]
    public void Rows_go_in_slices_and_young_rows_stay()
    {
        Feedback(5);
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Feedback(1, "young");
        Rule(Delete);

        var slices = 0;
        while (!(bool)Apply(rows: 2)["Done"]) Assert.InRange(++slices, 1, 10);
        Assert.Equal(2, slices);
        Assert.Single(People.Rows(crm, "cx_feedback"));
    }

    [Fact]
    public void Anonymising_takes_person_and_words_and_ends()
    {
        Feedback(2);
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Rule(Anonymise);

        Assert.Equal(2, Apply()["Handled"]);
        Assert.Equal(0, Apply()["Handled"]);
        Assert.All(People.Rows(crm, "cx_feedback", "cx_contactid", "cx_nps"), row => Assert.Equal((false, 7), (row.Contains("cx_contactid"), row.GetAttributeValue<int>("cx_nps"))));
    }

    [Fact]
    public void A_legal_hold_keeps_the_rows_of_its_person_only()
    {
        var held = Feedback(2);
        Feedback(1, "free");
        crm.AsSystem().Create(new Entity("cx_legalhold")
        {
            ["cx_name"] = "Dispute",
            ["cx_contactid"] = new EntityReference("contact", held),
            ["cx_ground"] = new OptionSetValue(773000005),
            ["cx_from"] = crm.Clock.UtcNow.Date,
        });
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Rule(Delete);

        Assert.Equal(1, Apply()["Handled"]);
        Assert.All(People.Rows(crm, "cx_feedback", "cx_contactid"), row => Assert.Equal(held, row.GetAttributeValue<EntityReference>("cx_contactid").Id));
    }

    [Fact]
    public void A_rule_for_a_purpose_touches_rows_of_that_purpose_only()
    {
        Feedback(2, purpose: "serviceSurvey");
        Feedback(1, "other", purpose: "newsletter");
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Rule(Delete, rule => rule["cx_purposeid"] = People.Purpose(crm, "serviceSurvey"));

        Assert.Equal(2, Apply()["Handled"]);
    }

    [Fact]
    public void A_condition_narrows_the_rule_and_review_changes_nothing()
    {
        Feedback(2);
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Rule(Delete, rule => rule["cx_condition"] = """<filter><condition attribute="cx_nps" operator="gt" value="8" /></filter>""");
        Rule(Review);

        var answer = Apply();
        Assert.Equal((0, true), ((int)answer["Handled"], (bool)answer["Done"]));
        Assert.Equal(2, People.Rows(crm, "cx_feedback").Count);
    }

    [Theory]
    [InlineData("cx_consentevent", "createdon", null, "CX1394")]
    [InlineData("no_such_table", "createdon", null, "CX1394")]
    [InlineData("cx_feedback", "cx_nps", null, "CX1395")]
    [InlineData("cx_feedback", "createdon", "statecode eq 0", "CX1396")]
    [InlineData("cx_feedback", "createdon", "<entity name=\"contact\" />", "CX1396")]
    [InlineData("cx_feedback", "createdon", "<filter><link-entity name=\"contact\" /></filter>", "CX1396")]
    public void A_rule_that_could_not_run_is_refused_when_it_is_written(string table, string column, string? condition, string code) =>
        Faults.Refused(code, () => Rule(Delete, rule =>
        {
            rule["cx_table"] = table;
            rule["cx_datecolumn"] = column;
            if (condition is not null) rule["cx_condition"] = condition;
        }));

    [Fact]
    public void A_table_without_anything_to_empty_is_not_anonymised() =>
        Faults.Refused("CX1399", () => Rule(Anonymise, rule => { rule["cx_table"] = "cx_emotionword"; rule["cx_datecolumn"] = "createdon"; }));

    [Fact]
    public void A_role_without_the_privilege_applies_nothing_and_a_slice_has_a_limit()
    {
        Desk.Forbidden(crm, Persona.Frontline, new OrganizationRequest("cx_ApplyRetention"));
        Faults.Refused("CX1309", () => Apply(rows: 501));
    }

    public void Dispose() => crm.Dispose();

    private Guid Feedback(int count, string source = "old", string purpose = "serviceSurvey")
    {
        var contact = People.Create(crm);
        var survey = crm.AsSystem().Create(new Entity("cx_survey") { ["cx_name"] = source, ["cx_purposeid"] = People.Purpose(crm, purpose) });
        for (var i = 0; i < count; i++)
        {
            crm.AsSystem().Create(new Entity("cx_feedback")
            {
                ["cx_surveyid"] = new EntityReference("cx_survey", survey),
                ["cx_contactid"] = new EntityReference("contact", contact),
                ["cx_nps"] = 7,
                ["cx_respondedon"] = crm.Clock.UtcNow,
                ["cx_sourcesystem"] = source,
                ["cx_sourceid"] = i.ToString(CultureInfo.InvariantCulture),
            });
        }

        return contact;
    }

    private void Rule(int action, Action<Entity>? with = null)
    {
        var rule = new Entity("cx_retentionrule")
        {
            ["cx_name"] = "Feedback",
            ["cx_table"] = "cx_feedback",
            ["cx_datecolumn"] = "cx_respondedon",
            ["cx_months"] = 12,
            ["cx_action"] = new OptionSetValue(action),
        };
        with?.Invoke(rule);
        crm.As(Persona.PrivacyOfficer).Create(rule);
    }

    private OrganizationResponse Apply(bool dry = false, int? rows = null)
    {
        var request = new OrganizationRequest("cx_ApplyRetention") { ["DryRun"] = dry };
        if (rows is { } most) request["Rows"] = most;
        return crm.As(Persona.PrivacyOfficer).Execute(request);
    }

    private static int Rows(OrganizationResponse answer)
    {
        using var counts = JsonDocument.Parse((string)answer["Counts"]);
        return counts.RootElement.EnumerateArray().Sum(line => line.GetProperty("rows").GetInt32());
    }
}
