using CxCrm.Plugins.Tests.Program;

namespace CxCrm.Plugins.Tests.Toolbox;

public sealed class ToolCatalogueTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;

    public ToolCatalogueTests() => scene = new Journeys(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    [Trait("Requirement", "8")]
    public void The_catalogue_view_returns_old_and_new_tools()
    {
        var schools = Views.Rows(crm, crm.As(Persona.ProgramOwner), "cx_tool", "Toolbox, old and new").Select(tool => tool.GetAttributeValue<OptionSetValue>("cx_school").Value);

        Assert.Equal([773000000, 773000001, 773000002], schools.Distinct().Order());
    }

    [Fact]
    [Trait("Requirement", "8")]
    public void Tools_that_suit_the_chosen_track_come_first()
    {
        Status(track: 0, errors: 5);

        var tools = Recommended();
        var suits = tools.GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("suitsTrack").GetBoolean()).ToList();

        Assert.Equal("stopChurn", tools.GetProperty("track").GetString());
        Assert.True(suits[0]);
        Assert.Equal(suits.OrderByDescending(fits => fits), suits);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(19, false)]
    [Trait("Requirement", "7")]
    public void An_error_rate_at_its_limit_puts_quality_tools_first(int errors, bool qualityFirst)
    {
        Status(track: 3, errors: errors);

        Assert.Equal(qualityFirst, Recommended().GetProperty("tools")[0].GetProperty("school").GetString() == "tqm");
    }

    [Fact]
    public void A_selected_tool_remembers_the_track_that_recommended_it()
    {
        Status(track: 4, errors: 30);
        var tool = Guid.Parse(Recommended().GetProperty("tools")[0].GetProperty("id").GetString()!);

        var chosen = scene.Create("cx_programtool", ("cx_name", "Map"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_toolid", Journeys.Ref("cx_tool", tool)), ("cx_reason", "Errors"));

        Assert.Equal(Journeys.Option(4), scene.Read("cx_programtool", chosen).GetAttributeValue<OptionSetValue>("cx_recommendedby"));
        Assert.True(Recommended().GetProperty("tools")[0].GetProperty("chosen").GetBoolean());
    }

    [Fact]
    public void The_tools_speak_the_readers_language() =>
        Assert.Contains(
            scene.Document("cx_RecommendTools", "ToolsJson", "Program", Journeys.Ref("cx_program", scene.Program), 1030).GetProperty("tools").EnumerateArray(),
            tool => tool.GetProperty("name").GetString() == "Proceskortlægning");

    private void Status(int track, int errors) => scene.Create(
        "cx_baseline",
        ("cx_name", "2025"), ("cx_programid", Journeys.Ref("cx_program", scene.Program)), ("cx_periodstart", new DateTime(2025, 1, 1)), ("cx_periodend", new DateTime(2025, 12, 31)),
        ("cx_chosentrack", Journeys.Option(track)), ("cx_errorshare", (decimal)errors));

    private System.Text.Json.JsonElement Recommended() => scene.Document("cx_RecommendTools", "ToolsJson", "Program", Journeys.Ref("cx_program", scene.Program));
}
