
namespace CxCrm.Plugins.Tests.Voice;

public sealed class RecordFeedbackTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public RecordFeedbackTests()
    {
        crm.Clock.Set(Utc("2026-05-18T08:00:00Z"));
        scene = new VoiceScene(crm);
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "37")]
    public void Scores_and_answers_stand_on_the_feedback_and_the_last_scores_on_the_customer()
    {
        var recorded = scene.Answer(nps: 9, csat: 4, words: "Hurtig hjælp");

        var feedback = scene.Row("cx_feedback", recorded.Feedback);
        Assert.True(recorded.Created);
        Assert.Equal((9, 4m), (feedback["cx_nps"], feedback["cx_csat"]));
        Assert.Equal(3, scene.Rows("cx_answer", ("cx_feedbackid", recorded.Feedback)).Count);
        var customer = scene.Customer();
        Assert.Equal((9, 4m), (customer["cx_lastnps"], customer["cx_lastcsat"]));
        Assert.Equal(VoiceScene.Option(2), customer["cx_health"]);
    }

    [Fact]
    [Trait("Requirement", "38")]
    [Trait("Requirement", "35")]
    public void A_detractors_answer_becomes_a_follow_up_on_the_customer_with_owner_and_deadline()
    {
        var recorded = scene.Answer(nps: 3, words: "Ventede for længe");

        var task = scene.TheTask();
        Assert.Equal(task.Id, recorded.Task?.Id);
        Assert.Equal(((EntityReference)scene.Customer()["ownerid"]).Id, ((EntityReference)task["ownerid"]).Id);
        Assert.Equal(Utc("2026-05-19T08:00:00Z"), task["cx_sladue"]);
        Assert.Equal(2, ((OptionSetValue)task["prioritycode"]).Value);
        Assert.Contains("Anna Jensen", (string)task["subject"], StringComparison.Ordinal);
        Assert.Contains("Ventede for længe", (string)task["description"], StringComparison.Ordinal);
        var alert = Assert.Single(scene.Rows("cx_alert", ("cx_feedbackid", recorded.Feedback)));
        Assert.Equal(task.Id, ((EntityReference)alert["cx_taskid"]).Id);
        Assert.Equal("NPS 3 <= 6", alert["cx_reason"]);
    }

    // Friday 22 May 2026 15:00 local; Monday is Whit Monday in Denmark, so four hours end on Tuesday at 11:00.
    [Fact]
    [Trait("Requirement", "35")]
    public void The_deadline_counts_working_hours_over_a_weekend_and_a_holiday()
    {
        crm.Clock.Set(Utc("2026-05-22T13:00:00Z"));
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_slahours"] = 4 });

        scene.Answer(nps: 0);

        Assert.Equal(Utc("2026-05-26T09:00:00Z"), scene.TheTask()["cx_sladue"]);
    }

    [Theory]
    [InlineData(1033, "Follow up with Anna Jensen: 3 of 10", "Would you recommend us? 3 of 10")]
    [InlineData(1030, "Følg op hos Anna Jensen: 3 ud af 10", "Vil du anbefale os? 3 ud af 10")]
    [InlineData(1053, "Följ upp med Anna Jensen: 3 av 10", "Skulle du rekommendera oss? 3 av 10")]
    public void The_follow_up_is_written_in_its_owners_language(int language, string subject, string answer)
    {
        scene.SetLanguage((EntityReference)scene.Customer()["ownerid"], language);

        scene.Answer(nps: 3);

        Assert.Equal(subject, scene.TheTask()["subject"]);
        Assert.Contains(answer, (string)scene.TheTask()["description"], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "38")]
    public void A_later_cause_is_added_to_the_open_follow_up()
    {
        scene.Answer(nps: 3, words: "Første");
        var due = scene.TheTask()["cx_sladue"];
        crm.Clock.Advance(TimeSpan.FromHours(1));

        var second = scene.Answer(nps: 1, words: "Anden");

        var task = scene.TheTask();
        Assert.Equal(task.Id, second.Task?.Id);
        Assert.Equal(due, task["cx_sladue"]);
        Assert.Contains("Første", (string)task["description"], StringComparison.Ordinal);
        Assert.Contains("Anden", (string)task["description"], StringComparison.Ordinal);
        Assert.Equal(2, scene.Rows("cx_alert", ("cx_taskid", task.Id)).Count);
        Assert.Equal(1, scene.Customer()["cx_openfollowups"]);
    }

    [Fact]
    [Trait("Requirement", "110")]
    public void A_promoter_is_thanked_by_a_task_only_where_a_rule_says_so()
    {
        scene.AddRule(threshold: 9, rule =>
        {
            rule["cx_condition"] = VoiceScene.Option(1);
            rule["cx_followuptype"] = VoiceScene.Option(1);
            rule["cx_onlykeycustomers"] = true;
        });

        scene.Answer(nps: 10);
        Assert.Empty(scene.Rows("task", ("regardingobjectid", scene.Contact)));
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_iskeycustomer"] = true });
        scene.Answer(nps: 10);

        Assert.Equal(VoiceScene.Option(1), scene.TheTask()["cx_followuptype"]);
        Assert.Equal(VoiceScene.Option(2), scene.Customer()["cx_health"]);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [Trait("Requirement", "110")]
    public void A_promoter_of_a_key_account_is_a_key_customer(bool isKey, int tasks)
    {
        scene.AddRule(threshold: 9, rule =>
        {
            rule["cx_condition"] = VoiceScene.Option(1);
            rule["cx_followuptype"] = VoiceScene.Option(1);
            rule["cx_onlykeycustomers"] = true;
        });
        var account = scene.Admin.Create(new Entity("account") { ["name"] = "Havnens Is", ["cx_iskeycustomer"] = isKey });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["parentcustomerid"] = new EntityReference("account", account) });

        scene.Answer(nps: 10);

        Assert.Equal(tasks, scene.Rows("task", ("regardingobjectid", scene.Contact)).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "110")]
    public void A_promoter_is_never_written_to_for_it(bool isKey)
    {
        scene.AddRule(threshold: 9, rule =>
        {
            rule["cx_condition"] = VoiceScene.Option(1);
            rule["cx_followuptype"] = VoiceScene.Option(1);
            rule["cx_onlykeycustomers"] = true;
        });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_iskeycustomer"] = isKey, ["donotbulkemail"] = true });

        scene.Answer(nps: 10, words: "Fantastisk hjælp");
        crm.RunAsyncSteps();

        Assert.All(new[] { "email", "phonecall", "cx_communication", "cx_invitation" }, table => Assert.Empty(scene.Rows(table)));
        Assert.Equal(isKey ? 1 : 0, scene.Rows("task", ("regardingobjectid", scene.Contact)).Count);
    }

    [Fact]
    [Trait("Requirement", "36")]
    public void An_answer_reaches_the_team_that_its_rule_names()
    {
        var team = scene.Admin.Create(new Entity("team")
        {
            ["name"] = "Kundeservice",
            ["teamtype"] = new OptionSetValue(0),
            ["administratorid"] = new EntityReference("systemuser", crm.UserId(Persona.Frontline)),
            ["businessunitid"] = scene.Row("systemuser", crm.UserId(Persona.Frontline))["businessunitid"],
        });
        GiveRole(team, "CX Frontline");
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["cx_assignto"] = VoiceScene.Option(3), ["cx_assignteamid"] = new EntityReference("team", team) });

        scene.Answer(nps: 2);

        Assert.Equal(team, ((EntityReference)scene.TheTask()["ownerid"]).Id);
    }

    [Fact]
    public void A_keyword_sets_off_its_rule()
    {
        scene.AddRule(threshold: 0, rule =>
        {
            rule["cx_condition"] = VoiceScene.Option(3);
            rule["cx_keywords"] = "advokat\nopsige";
        });

        scene.Answer(nps: 9, words: "Jeg vil opsige aftalen");

        Assert.NotNull(scene.TheTask());
    }

    [Fact]
    [Trait("Requirement", "38")]
    public void A_repeated_delivery_changes_nothing_and_gives_the_first_answer()
    {
        var first = scene.Answer(nps: 3, more: request => request["SourceId"] = "same");
        var again = scene.Answer(nps: 9, more: request => request["SourceId"] = "same");

        Assert.False(again.Created);
        Assert.Equal("repeat", again.Matched);
        Assert.Equal(first.Feedback, again.Feedback);
        Assert.Equal(first.Task?.Id, again.Task?.Id);
        Assert.Equal(3, scene.Row("cx_feedback", first.Feedback)["cx_nps"]);
        Assert.Single(scene.Rows("cx_feedback", ("cx_sourceid", "same")));
    }

    [Fact]
    public async Task Two_deliveries_at_once_are_recorded_once()
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var deliveries = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await start.Task;
            try
            {
                return scene.Answer(nps: 2, more: request => request["SourceId"] = "at-once").Created;
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                return scene.Answer(nps: 2, more: request => request["SourceId"] = "at-once").Created;
            }
        })).ToList();
        start.SetResult();

        var created = await Task.WhenAll(deliveries);

        Assert.Single(created, true);
        Assert.Single(scene.Rows("cx_feedback", ("cx_sourceid", "at-once")));
        Assert.NotNull(scene.TheTask());
    }

    [Fact]
    public void An_answer_without_an_alert_leaves_the_count_of_open_follow_ups_to_those_that_open_and_close_them()
    {
        scene.Answer(nps: 9);

        Assert.False(scene.Customer().Contains("cx_openfollowups"));
    }

    [Fact]
    public void Answers_with_an_alert_cost_at_most_twelve_calls_with_all_that_follows()
    {
        scene.Answer(nps: 2, csat: 1, words: "Nej");

        Assert.InRange(crm.Calls, 1, 12);
    }

    [Fact]
    public void Answers_without_an_alert_cost_at_most_six_calls()
    {
        scene.Answer(nps: 9, csat: 5, words: "Ja");

        Assert.InRange(crm.Calls, 1, 6);
    }

    [Fact]
    public void A_failing_alert_rolls_the_feedback_back()
    {
        scene.Set("cx_WorkingHours", "{}");

        Faults.Refused("CX1014", () => scene.Answer(nps: 2, more: request => request["SourceId"] = "rolled-back"));

        Assert.Empty(scene.Rows("cx_feedback", ("cx_sourceid", "rolled-back")));
        Assert.Empty(scene.Rows("cx_answer"));
        Assert.Empty(scene.Rows("cx_alert"));
        Assert.Null(scene.Customer().GetAttributeValue<int?>("cx_lastnps"));
    }

    [Fact]
    public void The_customer_is_found_by_e_mail() =>
        Assert.Equal("email", ByEmail("ANNA@example.com").Matched);

    [Fact]
    public void Two_customers_with_one_address_are_nobody()
    {
        scene.AddContact("Anders", "Jensen", "anna@example.com");

        var recorded = ByEmail("anna@example.com");

        Assert.Equal("ambiguous", recorded.Matched);
        Assert.Null(scene.Row("cx_feedback", recorded.Feedback).GetAttributeValue<EntityReference>("cx_contactid"));
    }

    [Fact]
    public void An_unknown_address_is_recorded_without_a_customer() => Assert.Equal("unmatched", ByEmail("nobody@example.com").Matched);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_answer_of_a_restricted_or_erased_person_is_kept_without_the_person(int privacyState)
    {
        var other = scene.AddContact("Bo", "Holm", "bo@example.com", contact => contact["cx_privacystate"] = VoiceScene.Option(privacyState));

        var recorded = scene.Answer(nps: 1, more: request => request["Contact"] = new EntityReference("contact", other));

        Assert.Equal("restricted", recorded.Matched);
        Assert.Null(recorded.Task);
        Assert.Null(scene.Row("cx_feedback", recorded.Feedback).GetAttributeValue<EntityReference>("cx_contactid"));
    }

    [Fact]
    public void One_who_answers_without_name_is_not_named()
    {
        var recorded = scene.Answer(nps: 1, more: request => request["Anonymous"] = true);

        var feedback = scene.Row("cx_feedback", recorded.Feedback);
        Assert.Equal("anonymous", recorded.Matched);
        Assert.Null(recorded.Task);
        Assert.Null(Assert.Single(scene.Rows("cx_alert", ("cx_feedbackid", recorded.Feedback))).GetAttributeValue<EntityReference>("cx_taskid"));
        Assert.Null(feedback.GetAttributeValue<EntityReference>("cx_contactid"));
        Assert.Equal(true, feedback["cx_withoutname"]);
    }

    [Fact]
    public void A_survey_is_named_by_its_code_in_the_source() =>
        Assert.True(scene.Answer(nps: 9, more: request =>
        {
            request.Parameters.Remove("Survey");
            request["SourceSystem"] = "formbricks";
            request["SurveyCode"] = "after-visit";
        }).Created);

    [Fact]
    public void Identity_numbers_in_own_words_are_never_stored()
    {
        var recorded = scene.Answer(nps: 9, words: "Mit CPR er 070761-4285");

        Assert.Contains(scene.Rows("cx_answer", ("cx_feedbackid", recorded.Feedback)), answer => answer.GetAttributeValue<string>("cx_text") == "Mit CPR er ******-****");
    }

    [Theory]
    [InlineData(1033, "CX1213: The answer 11 to question 1 is not on its scale: a whole number from 0 to 10.")]
    [InlineData(1030, "CX1213: Svaret 11 på spørgsmål 1 ligger uden for skalaen: et helt tal fra 0 til 10.")]
    [InlineData(1053, "CX1213: Svaret 11 på fråga 1 ligger utanför skalan: ett heltal från 0 till 10.")]
    public void A_score_of_eleven_is_refused_in_the_customers_language(int language, string expected)
    {
        var sentence = Faults.Refused("CX1213", () => scene.Answer(nps: 11, more: request => request["Language"] = language));

        Assert.Equal(expected, sentence);
        Assert.Empty(scene.Rows("cx_feedback"));
    }

    [Theory]
    [InlineData("CX1210", "{not json")]
    [InlineData("CX1211", """{"version":1,"answers":[{"question":4,"number":3}]}""")]
    [InlineData("CX1212", """{"version":1,"answers":[{"question":1,"number":3},{"question":1,"number":4}]}""")]
    [InlineData("CX1214", """{"version":1,"answers":[{"question":1,"text":"three"}]}""")]
    [InlineData("CX1215", """{"version":1,"answers":[{"question":3,"number":3}]}""")]
    [InlineData("CX1218", """{"version":1,"answers":[]}""")]
    public void Answers_that_do_not_fit_are_refused_by_name(string code, string answers) =>
        Faults.Refused(code, () => scene.Answer(more: request => request["AnswersJson"] = answers));

    [Fact]
    public void A_text_too_long_is_refused() => Faults.Refused("CX1216", () => scene.Answer(words: new string('a', 4001)));

    [Fact]
    public void An_unknown_survey_is_refused() =>
        Faults.Refused("CX1208", () => scene.Answer(nps: 9, more: request => request["Survey"] = new EntityReference("cx_survey", Guid.NewGuid())));

    [Fact]
    public void An_unknown_contact_is_refused() =>
        Faults.Refused("CX1225", () => scene.Answer(nps: 9, more: request => request["Contact"] = new EntityReference("contact", Guid.NewGuid())));

    [Fact]
    public void A_survey_that_is_closed_takes_no_answers()
    {
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_state"] = VoiceScene.Option(2) });

        Faults.Refused("CX1209", () => scene.Answer(nps: 9));
    }

    [Fact]
    public void An_answer_from_the_future_is_refused() =>
        Faults.Refused("CX1219", () => scene.Answer(nps: 9, more: request => request["AnsweredOn"] = crm.Clock.UtcNow.AddHours(1)));

    [Fact]
    public void A_channel_nobody_knows_is_refused() => Faults.Refused("CX1226", () => scene.Answer(nps: 9, more: request => request["Channel"] = "pigeon"));

    [Fact]
    public void A_late_delivery_of_an_older_answer_leaves_the_last_scores()
    {
        scene.Answer(nps: 9);
        scene.Answer(nps: 7, more: request => request["AnsweredOn"] = crm.Clock.UtcNow.AddDays(-3));

        Assert.Equal(9, scene.Customer()["cx_lastnps"]);
    }

    [Theory]
    [InlineData("070761-4285", "Jeg er ******-****, ring")]
    [InlineData("811278-9873", "Jeg er ******-****, ring")]
    [InlineData("198112189876", "Jeg er ******-****, ring")]
    [InlineData("\uFF10\uFF17\uFF10\uFF17\uFF16\uFF11-4285", "Jeg er ******-****, ring")]
    [InlineData("ordre 811231-9875", "Jeg er ordre 811231-9875, ring")]
    public void An_identity_number_in_own_words_never_reaches_the_database(string number, string kept)
    {
        var recorded = scene.Answer(nps: 9, words: $"Jeg er {number}, ring");

        Assert.Equal(kept, Assert.Single(scene.Rows("cx_answer", ("cx_feedbackid", recorded.Feedback), ("cx_type", VoiceScene.Option(7).Value)))["cx_text"]);
    }

    [Fact]
    public void Frontline_records_what_a_customer_says_on_the_phone()
    {
        var recorded = scene.Record(crm.As(Persona.Frontline), request =>
        {
            request["Contact"] = new EntityReference("contact", scene.Contact);
            request["Channel"] = "phone";
            request["AnswersJson"] = VoiceScene.Json(4, null, "Svært at få fat i jer");
        });

        Assert.Equal(VoiceScene.Option(2), scene.Row("cx_feedback", recorded.Feedback)["cx_channel"]);
        Assert.NotNull(recorded.Task);
    }

    [Fact]
    public void The_account_sums_up_its_people()
    {
        var account = scene.Admin.Create(new Entity("account") { ["name"] = "Havnens Is" });
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["parentcustomerid"] = new EntityReference("account", account) });

        crm.RunAsyncSteps();

        var recorded = scene.Answer(nps: 3);
        Assert.False(scene.Row("account", account).GetAttributeValue<int?>("cx_npsn") > 0, "The account is summed in the transaction of the answer.");
        crm.RunAsyncSteps();

        Assert.Equal(account, ((EntityReference)scene.Row("cx_feedback", recorded.Feedback)["cx_accountid"]).Id);
        var sums = scene.Row("account", account);
        Assert.Equal((1, 1, 1, -100m), (sums["cx_contacts"], sums["cx_contactsatrisk"], sums["cx_npsn"], sums["cx_nps"]));
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["parentcustomerid"] = null });
        crm.RunAsyncSteps();
        Assert.Equal(0, scene.Row("account", account)["cx_contacts"]);
    }

    private void GiveRole(Guid team, string role)
    {
        foreach (var name in new[] { "Basic User", role })
        {
            var row = Assert.Single(scene.Rows("role", ("name", name)));
            scene.Admin.Associate("team", team, new Relationship("teamroles_association"), [row.ToEntityReference()]);
        }
    }

    private Recorded ByEmail(string address) => scene.Record(scene.Integration, request =>
    {
        request["ContactEmail"] = address;
        request["AnswersJson"] = VoiceScene.Json(8, null, null);
    });


    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
