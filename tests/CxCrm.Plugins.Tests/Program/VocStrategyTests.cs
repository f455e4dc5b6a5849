using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Plugins.Tests.Program;

/// <summary>The strategy on the voice of the customer has two halves: measuring and warning, and input on needs.</summary>
public sealed class VocStrategyTests : IDisposable
{
    private const int Voice = 4;
    private const string Measuring = "A survey after each visit, alerts within a minute.";
    private const string Needs = "Customer ideas and interviews each quarter.";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData(Measuring, Needs, "2")]
    [InlineData(Measuring, null, "1")]
    [InlineData(null, Needs, "1")]
    [InlineData(Measuring, "  ", "1")]
    [InlineData(null, null, "1")]
    [Trait("Requirement", "24")]
    public void A_program_can_not_reach_level_2_with_one_half_empty(string? measuring, string? needs, string level)
    {
        var owner = crm.As(Persona.ProgramOwner);
        var program = ProgramThatListens(owner);

        owner.Update(new Entity("cx_program", program) { ["cx_vocmeasuring"] = measuring, ["cx_vocneeds"] = needs });

        Assert.Equal(level, Programs.Levels(Programs.Assess(owner, program)).Split(',')[Voice]);
        var halves = Programs.Evidence(owner, Programs.Steps(owner, program)[Voice].Id).Single(row => (string)row["cx_criterioncode"] == "voice.strategyHalves");
        Assert.Equal((level == "2", 2m), (halves["cx_met"], halves["cx_threshold"]));
    }

    /// <summary>Everything else that level 2 asks for: an active survey, an answer, an alert rule.</summary>
    private Guid ProgramThatListens(IOrganizationService owner)
    {
        var program = Programs.CreateActive(crm, owner);
        var scene = new VoiceScene(crm);
        scene.Admin.Update(new Entity("cx_survey", scene.Survey) { ["cx_programid"] = new EntityReference("cx_program", program) });
        scene.Answer(nps: 9);
        return program;
    }
}
