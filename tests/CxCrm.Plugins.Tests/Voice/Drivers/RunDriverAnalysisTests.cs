using System.Text.Json;

namespace CxCrm.Plugins.Tests.Voice.Drivers;

public sealed class RunDriverAnalysisTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly VoiceScene scene;
    private readonly Guid theme;

    public RunDriverAnalysisTests()
    {
        scene = new VoiceScene(crm);
        theme = scene.Admin.Create(new Entity("cx_theme")
        {
            ["cx_name"] = "Nobody calls back",
            ["cx_nameda"] = "Ingen ringer tilbage",
            ["cx_code"] = "t-callback",
            ["cx_drivergroup"] = VoiceScene.Option(0),
        });
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "49")]
    public void Functional_and_emotional_drivers_share_all_that_is_explained()
    {
        Answers(150);
        var response = Run();
        Assert.True((bool)response["Calculated"], (string)response["Reason"]);

        var run = scene.Row("cx_driverrun", ((EntityReference)response["Run"]).Id);
        var drivers = Drivers(run.Id);
        Assert.Equal(["delayHours", "emotion", "responseHours", "theme:t-callback"], drivers.Select(driver => (string)driver["cx_code"]).Order());
        Assert.Equal(100m, drivers.Sum(driver => (decimal)driver["cx_lmg"]), 1);
        Assert.Equal(100m, drivers.Sum(driver => (decimal)driver["cx_relativeweight"]), 1);
        Assert.All(drivers, driver => Assert.True((decimal)driver["cx_lmglow"] < (decimal)driver["cx_lmghigh"]));
        Assert.All(drivers, driver => Assert.Equal(150, driver["cx_n"]));
        Assert.Equal(drivers.Single(driver => (string)driver["cx_code"] == "emotion")["cx_lmg"], run["cx_emotionalshare"]);
        Assert.Equal(100m, (decimal)run["cx_emotionalshare"] + (decimal)run["cx_functionalshare"]);
        Assert.Equal((150, 200), (run["cx_n"], run["cx_bootstraps"]));
    }

    [Fact]
    public void The_strongest_driver_is_named_first_with_its_place_on_the_map()
    {
        Answers(150);
        var drivers = Drivers(((EntityReference)Run()["Run"]).Id).OrderByDescending(driver => (decimal)driver["cx_lmg"]).ToList();

        Assert.Equal("theme:t-callback", drivers[0]["cx_code"]);
        Assert.Equal(VoiceScene.Option(0), drivers[0]["cx_quadrant"]);
        Assert.True((decimal)drivers[0]["cx_coefficient"] < 0);
    }

    [Fact]
    public void The_voice_shows_the_latest_analysis()
    {
        Answers(150);
        Run();
        var json = (string)crm.As(Persona.Analyst).Execute(new OrganizationRequest("cx_GetVoice") { ["Metric"] = "nps" })["VoiceJson"];

        var drivers = JsonDocument.Parse(json).RootElement.GetProperty("drivers");
        Assert.Equal(150, drivers.GetProperty("n").GetInt32());
        Assert.Equal("theme:t-callback", drivers.GetProperty("drivers")[0].GetProperty("code").GetString());
        Assert.Equal("concentrateHere", drivers.GetProperty("drivers")[0].GetProperty("quadrant").GetString());
    }

    [Fact]
    public void Too_few_answers_are_refused_and_the_row_says_so()
    {
        Answers(40);
        var response = Run();

        Assert.Equal((false, "Too few answers: 40, and 100 are needed."), (response["Calculated"], response["Reason"]));
        var run = scene.Row("cx_driverrun", ((EntityReference)response["Run"]).Id);
        Assert.Equal((VoiceScene.Option(2), response["Reason"]), (run["cx_state"], run["cx_refusaltext"]));
        Assert.Empty(Drivers(run.Id));
    }

    [Fact]
    public void Drivers_that_say_nearly_the_same_are_marked()
    {
        Answers(150, (row, i) => row["cx_delayhours"] = (decimal)(i * 7 % 48 + i % 2));
        var drivers = Drivers(((EntityReference)Run()["Run"]).Id);

        Assert.Equal(["delayHours", "responseHours"], drivers.Where(driver => (bool)driver["cx_collinear"]).Select(driver => (string)driver["cx_code"]).Order());
    }

    [Fact]
    public void A_column_that_few_answers_have_is_left_out_by_name()
    {
        Answers(150, (row, i) => row["cx_transfers"] = i < 20 ? i % 3 : null);
        var run = scene.Row("cx_driverrun", ((EntityReference)Run()["Run"]).Id);

        Assert.Contains("Transfers", (string)run["cx_leftout"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_programs_answers_are_read()
    {
        var program = scene.Admin.Create(new Entity("cx_program") { ["cx_name"] = "Closer", ["cx_country"] = VoiceScene.Option(0) });
        Answers(120);
        var response = Run(request => request["Program"] = new EntityReference("cx_program", program));

        Assert.Equal((0, false), (response["N"], response["Calculated"]));
    }

    [Fact]
    public void An_outcome_that_is_none_is_refused() => Faults.Refused("CX1282", () => Run(request => request["Outcome"] = "weather"));

    private OrganizationResponse Run(Action<OrganizationRequest>? more = null)
    {
        var request = new OrganizationRequest("cx_RunDriverAnalysis") { ["Outcome"] = "nps" };
        more?.Invoke(request);
        return crm.As(Persona.Analyst).Execute(request);
    }

    private IReadOnlyList<Entity> Drivers(Guid run) => scene.Rows("cx_driver", ("cx_runid", run));

    /// <summary>Answers whose recommendation falls with the theme most, with bad feelings and slow answers less.</summary>
    private void Answers(int count, Action<Entity, int>? more = null)
    {
        for (var i = 0; i < count; i++)
        {
            var isTheme = i % 4 == 0;
            var valence = i * 5 % 3;
            var hours = i * 7 % 48;
            var row = new Entity("cx_feedback")
            {
                ["cx_surveyid"] = new EntityReference("cx_survey", scene.Survey),
                ["cx_respondedon"] = crm.Clock.UtcNow.AddMinutes(-i),
                ["cx_sourcesystem"] = "import",
                ["cx_sourceid"] = $"{i}",
                ["cx_nps"] = 8 - (isTheme ? 5 : 0) - valence / 2 - hours / 24 + i * 11 % 3,
                ["cx_valence"] = VoiceScene.Option(valence),
                ["cx_responsehours"] = (decimal)hours,
                ["cx_delayhours"] = (decimal)(i * 13 % 29 - 10),
                ["cx_analysedon"] = crm.Clock.UtcNow,
            };
            more?.Invoke(row, i);
            var id = scene.Admin.Create(row);
            if (isTheme)
                AddTheme(id);
        }
    }

    private void AddTheme(Guid feedback) => scene.Admin.Create(new Entity("cx_feedbacktheme")
    {
        ["cx_feedbackid"] = new EntityReference("cx_feedback", feedback),
        ["cx_themeid"] = new EntityReference("cx_theme", theme),
        ["cx_key"] = $"{feedback:D}/{theme:D}",
    });
}
