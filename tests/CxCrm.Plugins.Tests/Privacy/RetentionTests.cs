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
    public void A_row_that_other_rows_forbid_to_delete_is_left_listed_and_does_not_stop_the_run()
    {
        Feedback(3);
        var free = crm.AsSystem().Create(new Entity("cx_survey") { ["cx_name"] = "Never sent" });
        var held = crm.AsSystem().Create(new Entity("cx_survey") { ["cx_name"] = "Sent", ["cx_purposeid"] = People.Purpose(crm, "serviceSurvey") });
        Invite(held);
        crm.Clock.Advance(TimeSpan.FromDays(400));
        SurveyRule();
        Rule(Delete, rule => rule["cx_name"] = "Last");

        var answer = Apply();

        Assert.True((bool)answer["Done"]);
        Assert.Empty(People.Rows(crm, "cx_feedback"));
        Assert.DoesNotContain(People.Rows(crm, "cx_survey"), row => row.Id == free);
        var left = Failures(answer);
        Assert.Contains((held.ToString("D"), "Rows of cx_invitation point to it and forbid deleting it."), left);
        Assert.Equal(left.Count, answer["Failed"]);
        var rule = People.Rows(crm, "cx_retentionrule", "cx_name", "cx_lastfailed", "cx_lastfailures").Single(row => (string)row["cx_name"] == "Drafts");
        Assert.Equal(left.Count, rule["cx_lastfailed"]);
        Assert.Contains(held.ToString("D"), (string)rule["cx_lastfailures"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_refused_is_the_next_of_the_dry_run_and_can_be_left_out_with_its_reason()
    {
        var texts = People.Rows(crm, "cx_purposetext").Count;
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Rule(Delete, rule => { rule["cx_name"] = "Wordings"; rule["cx_table"] = "cx_purposetext"; rule["cx_datecolumn"] = "createdon"; });
        var skip = new List<object>();

        while (Next(skip) is { } row)
        {
            Faults.Refused("CX1336", () => Apply(rows: 1, skip: JsonSerializer.Serialize(skip)));
            skip.Add(new { table = "cx_purposetext", row, reason = "CX1336" });
            Assert.InRange(skip.Count, 1, texts);
        }

        var answer = Apply(skip: JsonSerializer.Serialize(skip));
        Assert.Equal((true, texts), ((bool)answer["Done"], (int)answer["Failed"]));
        Assert.All(Failures(answer), failure => Assert.Equal("CX1336", failure.Reason));
        Assert.Equal(texts, People.Rows(crm, "cx_purposetext").Count);

        string? Next(List<object> left)
        {
            using var counts = JsonDocument.Parse((string)Apply(dry: true, skip: JsonSerializer.Serialize(left))["Counts"]);
            return counts.RootElement[0].TryGetProperty("next", out var next) ? next.GetString() : null;
        }
    }

    [Fact]
    public void A_rule_whose_column_has_gone_is_listed_and_the_others_run()
    {
        Feedback(2);
        crm.Clock.Advance(TimeSpan.FromDays(400));
        Rule(Delete, rule => rule["cx_name"] = "A broken one");
        Rule(Delete, rule => rule["cx_name"] = "B");
        var broken = People.Rows(crm, "cx_retentionrule", "cx_name").Single(row => (string)row["cx_name"] == "A broken one").Id;
        crm.AsSystem().Execute(new OrganizationRequest("Update") { ["Target"] = new Entity("cx_retentionrule", broken) { ["cx_datecolumn"] = "gone" }, ["BypassBusinessLogicExecution"] = "CustomSync" });

        var answer = Apply();

        Assert.Equal((2, 1, true), ((int)answer["Handled"], (int)answer["Failed"], (bool)answer["Done"]));
        Assert.Equal("CX1395", Failures(answer).Single().Reason);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("""[{"table":"cx_feedback","row":"no id","reason":"x"}]""")]
    public void A_list_of_rows_to_leave_out_that_can_not_be_read_is_refused(string skip) => Faults.Refused("CX1363", () => Apply(skip: skip));

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

    private void SurveyRule() => Rule(Delete, rule => { rule["cx_name"] = "Drafts"; rule["cx_table"] = "cx_survey"; rule["cx_datecolumn"] = "createdon"; });

    private void Invite(Guid survey) => crm.AsSystem().Create(new Entity("cx_invitation")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", survey),
        ["cx_contactid"] = new EntityReference("contact", People.Create(crm)),
        ["cx_channel"] = new OptionSetValue(773000000),
    });

    private static List<(string Row, string Reason)> Failures(OrganizationResponse answer)
    {
        using var list = JsonDocument.Parse((string)answer["Failures"]);
        return [.. list.RootElement.EnumerateArray().Select(line => (line.GetProperty("row").GetString()!, line.GetProperty("reason").GetString()!))];
    }

    private OrganizationResponse Apply(bool dry = false, int? rows = null, string? skip = null)
    {
        var request = new OrganizationRequest("cx_ApplyRetention") { ["DryRun"] = dry };
        if (skip is not null) request["Skip"] = skip;
        if (rows is { } most) request["Rows"] = most;
        return crm.As(Persona.PrivacyOfficer).Execute(request);
    }

    private static int Rows(OrganizationResponse answer)
    {
        using var counts = JsonDocument.Parse((string)answer["Counts"]);
        return counts.RootElement.EnumerateArray().Sum(line => line.GetProperty("rows").GetInt32());
    }
}
