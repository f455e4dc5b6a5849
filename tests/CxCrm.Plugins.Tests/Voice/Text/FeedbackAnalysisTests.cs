namespace CxCrm.Plugins.Tests.Voice.Text;

public sealed class FeedbackAnalysisTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;

    public FeedbackAnalysisTests()
    {
        scene = new VoiceScene(crm);
        scene.Admin.Update(new Entity("cx_alertrule", scene.Rule) { ["statecode"] = new OptionSetValue(1) });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "117")]
    public void Own_words_get_language_sentiment_valence_and_themes()
    {
        var feedback = Answer("Jeg er skuffet, pakken kom aldrig frem, og fakturaen var forkert.");

        var row = Row(feedback);
        Assert.Equal(Danish, row["cx_language"]);
        Assert.Equal(Negative, row["cx_valence"]);
        Assert.InRange((decimal)row["cx_sentiment"], -1m, -0.5m);
        Assert.Equal(["delivery", "errors", "invoice"], Themes(feedback));
    }

    [Theory]
    [Trait("Requirement", "117")]
    [InlineData("Väntade i kö en timme, personalen var otrevlig", "waiting", "kindness")]
    [InlineData("Ventede i kø en time, og personalet var uvenligt", "waiting", "kindness")]
    public void Tags_are_found_in_Danish_and_Swedish(string words, params string[] themes) =>
        Assert.Superset(themes.ToHashSet(StringComparer.Ordinal), Themes(Answer(words)).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Running_again_changes_nothing()
    {
        var feedback = Answer("Very slow delivery, I am disappointed");
        var before = scene.Rows("cx_feedbacktheme").Select(row => row.Id).Order().ToList();

        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        Again(before: crm.Clock.UtcNow);

        Assert.Equal(before, scene.Rows("cx_feedbacktheme").Select(row => row.Id).Order());
        Assert.Equal(Negative, Row(feedback)["cx_valence"]);
    }

    [Fact]
    public void An_answer_without_words_is_left_alone()
    {
        var feedback = scene.Answer(nps: 9).Feedback;
        crm.RunAsyncSteps();

        Assert.False(Row(feedback).Contains("cx_analysedon"));
    }

    [Fact]
    public void Words_added_to_the_list_count_for_answers_given_before()
    {
        var feedback = Answer("The whole thing was a proper faffle");
        Assert.False(Row(feedback).Contains("cx_valence"));
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        crm.As(Persona.Administrator).Create(new Entity("cx_emotionword")
        {
            ["cx_language"] = VoiceScene.Option(0),
            ["cx_name"] = "faffle",
            ["cx_valence"] = Negative,
            ["cx_kind"] = VoiceScene.Option(0),
        });
        var theme = crm.As(Persona.Administrator).Create(new Entity("cx_theme") { ["cx_code"] = "faff", ["cx_name"] = "Faff", ["cx_keywordsen"] = "faffle*" });
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((1, false), Again());
        Assert.Equal((0, true), Again());
        Assert.Equal(Negative, Row(feedback)["cx_valence"]);
        Assert.Contains(scene.Rows("cx_feedbacktheme"), row => row.GetAttributeValue<EntityReference>("cx_themeid").Id == theme);
    }

    [Fact]
    public void A_theme_no_longer_found_goes_and_one_a_person_chose_stays()
    {
        var feedback = Answer("The parcel was late");
        var chosen = Theme("price");
        scene.Admin.Create(new Entity("cx_feedbacktheme")
        {
            ["cx_feedbackid"] = new EntityReference("cx_feedback", feedback),
            ["cx_themeid"] = chosen,
            ["cx_source"] = VoiceScene.Option(1),
        });
        scene.Admin.Update(new Entity("cx_theme", Theme("delivery").Id) { ["cx_keywordsen"] = "something else" });
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        Again(before: crm.Clock.UtcNow);

        var themes = Themes(feedback);
        Assert.DoesNotContain("delivery", themes);
        Assert.Contains("price", themes);
    }

    [Fact]
    public void Reading_anew_puts_the_snapshots_right_that_counted_the_old_reading()
    {
        var word = crm.As(Persona.Administrator).Create(new Entity("cx_emotionword")
        {
            ["cx_language"] = VoiceScene.Option(0),
            ["cx_name"] = "faffle",
            ["cx_valence"] = VoiceScene.Option(0),
            ["cx_kind"] = VoiceScene.Option(0),
        });
        var delivery = Theme("delivery");
        Answer("The parcel was a faffle");
        Answer("What a faffle");
        Refresh();
        Assert.Equal((2, 100m), Snapshot("nes/organization/all"));
        Assert.Equal((1, 100m), Snapshot($"nes/theme/{delivery.Id:D}"));

        scene.Admin.Update(new Entity("cx_emotionword", word) { ["cx_valence"] = Negative });
        scene.Admin.Update(new Entity("cx_theme", delivery.Id) { ["cx_keywordsen"] = "something else" });
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((2, false), Again());

        Assert.Equal((2, -100m), Snapshot("nes/organization/all"));
        Assert.Equal((0, null), Snapshot($"nes/theme/{delivery.Id:D}"));
        Assert.Equal((0, null), Snapshot($"nps/theme/{delivery.Id:D}"));
        Assert.Equal(2, Snapshot("nps/organization/all").N);
        Assert.Equal((0, true), Again());
        Refresh();
        Assert.Equal((2, -100m), Snapshot("nes/organization/all"));
    }

    [Fact]
    public void Words_corrected_by_hand_are_read_again_and_the_figures_follow_without_doubling()
    {
        var delivery = Theme("delivery");
        var feedback = Answer("The parcel was late, I am disappointed");
        Answer("I am happy");
        Refresh();
        Assert.Equal((2, 0m), Snapshot("nes/organization/all"));
        Assert.Equal((1, -100m), Snapshot($"nes/theme/{delivery.Id:D}"));

        Correct(feedback, "The invoice was right, I am happy");

        Assert.Equal(Positive, Row(feedback)["cx_valence"]);
        Assert.Equal(["invoice"], Themes(feedback).Except(["errors"], StringComparer.Ordinal));
        Assert.Equal(Positive, scene.Customer()["cx_lastvalence"]);
        Assert.Equal((2, 100m), Snapshot("nes/organization/all"));
        Assert.Equal((0, null), Snapshot($"nes/theme/{delivery.Id:D}"));

        Refresh();
        Correct(feedback, "The invoice was right, I am very happy");
        Refresh();

        Assert.Equal((2, 100m), Snapshot("nes/organization/all"));
        Assert.Equal((1, 100m), Snapshot($"nes/theme/{Theme("invoice").Id:D}"));
        Assert.Equal(2, Snapshot("nps/organization/all").N);
    }

    [Fact]
    public void Words_corrected_before_they_were_counted_are_counted_once_as_they_stand()
    {
        var feedback = Answer("I am disappointed");
        Correct(feedback, "I am happy");
        Assert.Empty(scene.Rows("cx_metricsnapshot"));

        Refresh();

        Assert.Equal((1, 100m), Snapshot("nes/organization/all"));
    }

    [Fact]
    public void What_is_written_in_the_place_of_words_taken_away_is_neither_read_nor_counted()
    {
        var feedback = Answer("The parcel was late, I am disappointed");
        Refresh();
        Correct(feedback, null);
        Refresh();
        Assert.Equal((1, -100m), Snapshot("nes/organization/all"));

        Correct(feedback, "The parcel was late, I am happy");
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        Again(before: crm.Clock.UtcNow);
        Refresh();

        Assert.False(Row(feedback).Contains("cx_valence"));
        Assert.Empty(Themes(feedback));
        Assert.Equal((1, -100m), Snapshot("nes/organization/all"));
    }

    [Fact]
    public void What_was_read_out_of_a_restricted_persons_words_goes_with_the_words()
    {
        var feedback = Answer("The parcel was late, I am disappointed");
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });

        Correct(feedback, null);

        Assert.False(Row(feedback).Contains("cx_valence"));
        Assert.Empty(Themes(feedback));
    }

    [Fact]
    public void What_was_not_counted_yet_is_not_put_right_twice()
    {
        var word = crm.As(Persona.Administrator).Create(new Entity("cx_emotionword")
        {
            ["cx_language"] = VoiceScene.Option(0),
            ["cx_name"] = "faffle",
            ["cx_valence"] = VoiceScene.Option(0),
            ["cx_kind"] = VoiceScene.Option(0),
        });
        Answer("What a faffle");
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        scene.Admin.Update(new Entity("cx_emotionword", word) { ["cx_valence"] = Negative });
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        Again();
        Assert.Empty(scene.Rows("cx_metricsnapshot"));

        Refresh();

        Assert.Equal((1, -100m), Snapshot("nes/organization/all"));
    }

    [Fact]
    public void More_answers_than_a_slice_are_done_in_slices()
    {
        for (var i = 0; i < 103; i++)
            scene.Answer(nps: 7, words: "Slow delivery");
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var before = crm.Clock.UtcNow;

        var (first, firstDone) = Again(before);
        var (second, _) = Again(before);

        Assert.False(firstDone);
        Assert.Equal(103, first + second);
        Assert.Equal((0, true), Again(before));
    }

    [Fact]
    public void A_restricted_persons_words_are_not_analysed()
    {
        var feedback = scene.Answer(nps: 3, words: "I am furious").Feedback;
        scene.Admin.Update(new Entity("contact", scene.Contact) { ["cx_privacystate"] = VoiceScene.Option(1) });

        crm.RunAsyncSteps();

        Assert.Equal((0, true), Again());
        Assert.False(Row(feedback).Contains("cx_valence"));
        Assert.Empty(scene.Rows("cx_feedbacktheme"));
    }

    [Fact]
    public void When_the_words_are_erased_what_was_read_out_of_them_goes()
    {
        var feedback = Answer("Rude staff, I am furious");
        var answer = Assert.Single(scene.Rows("cx_answer"), row => row.Contains("cx_text"));

        scene.Admin.Update(new Entity("cx_answer", answer.Id) { ["cx_text"] = null });
        crm.RunAsyncSteps();

        Assert.False(Row(feedback).Contains("cx_valence"));
        Assert.False(Row(feedback).Contains("cx_sentiment"));
        Assert.Empty(scene.Rows("cx_feedbacktheme"));
    }

    [Fact]
    public void Net_negative_words_put_the_customer_at_risk_and_say_so()
    {
        Answer("The price is fine, but I feel ignored and disappointed", nps: 8);

        var customer = scene.Customer();
        Assert.Equal(VoiceScene.Option(0), customer["cx_health"]);
        Assert.Equal("The last own words were mostly negative.", customer["cx_healthreason"]);
    }

    [Fact]
    public void Later_words_replace_earlier_ones_and_an_earlier_answer_changes_nothing()
    {
        Answer("I am angry", nps: 8);
        crm.Clock.Advance(TimeSpan.FromDays(1));
        Answer("Thank you, I am very happy now", nps: 8);
        Assert.NotEqual(VoiceScene.Option(0), scene.Customer()["cx_health"]);

        scene.Answer(nps: 8, words: "I was furious", more: request => request["AnsweredOn"] = CrmOrganization.Start.AddDays(-5));
        crm.RunAsyncSteps();

        Assert.Equal(Positive, scene.Customer()["cx_lastvalence"]);
    }

    [Fact]
    [Trait("Requirement", "31")]
    public void Net_emotion_of_a_seeded_set_equals_the_formula()
    {
        string[] words =
        [
            "Jeg er glad og tryg", "Jag är väldigt nöjd", "I am delighted", "Jeg er rasende", "Jag är besviken och arg", "Leveret i tirsdags", "I am not happy", "glad",
        ];
        foreach (var own in words)
            Answer(own);

        var valences = scene.Rows("cx_feedback").Select(row => row.GetAttributeValue<OptionSetValue>("cx_valence")).OfType<OptionSetValue>().ToList();

        // The sixth has no word for a feeling: it has no part in net emotion.
        Assert.Equal(7, valences.Count);
        Assert.Equal(100.0 * (4 - 3) / 7, 100.0 * (valences.Count(Positive.Equals) - valences.Count(Negative.Equals)) / valences.Count, 6);
    }

    private static OptionSetValue Positive => VoiceScene.Option(0);

    private static OptionSetValue Negative => VoiceScene.Option(2);

    private static OptionSetValue Danish => VoiceScene.Option(1);

    private Guid Answer(string words, int nps = 7)
    {
        var feedback = scene.Answer(nps: nps, words: words).Feedback;
        crm.RunAsyncSteps();
        return feedback;
    }

    private void Correct(Guid feedback, string? words)
    {
        var answer = Assert.Single(scene.Rows("cx_answer", ("cx_feedbackid", feedback), ("cx_type", VoiceScene.Option(VoiceScene.OwnWords).Value)));
        scene.Admin.Update(new Entity("cx_answer", answer.Id) { ["cx_text"] = words });
        crm.RunAsyncSteps();
    }

    private (int Analysed, bool Done) Again(DateTime? before = null)
    {
        var request = new OrganizationRequest("cx_AnalyseFeedback");
        if (before is not null)
            request["Before"] = before;
        var response = scene.Integration.Execute(request);
        return ((int)response["Analysed"], (bool)response["Done"]);
    }

    private void Refresh()
    {
        crm.Clock.Advance(TimeSpan.FromMinutes(5));
        while (!(bool)scene.Integration.Execute(new OrganizationRequest("cx_RefreshMetrics"))["Done"])
            continue;
    }

    /// <summary>N and value of this month's snapshot.</summary>
    private (int N, decimal? Value) Snapshot(string scope)
    {
        var month = crm.Clock.UtcNow.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var row = Assert.Single(scene.Rows("cx_metricsnapshot", ("cx_key", $"{scope}/month/{month}-01")));
        return ((int)row["cx_n"], row.GetAttributeValue<decimal?>("cx_value"));
    }

    private Entity Row(Guid feedback) => scene.Row("cx_feedback", feedback);

    private EntityReference Theme(string code) => Assert.Single(scene.Rows("cx_theme", ("cx_code", code))).ToEntityReference();

    private List<string> Themes(Guid feedback)
    {
        var codes = scene.Rows("cx_theme").ToDictionary(theme => theme.Id, theme => (string)theme["cx_code"]);
        return [.. scene.Rows("cx_feedbacktheme", ("cx_feedbackid", feedback)).Select(row => codes[row.GetAttributeValue<EntityReference>("cx_themeid").Id]).Order(StringComparer.Ordinal)];
    }
}
