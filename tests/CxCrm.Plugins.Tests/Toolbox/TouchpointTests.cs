namespace CxCrm.Plugins.Tests.Toolbox;

public sealed class TouchpointTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;

    public TouchpointTests() => scene = new Journeys(crm);

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData(8, 1)]
    [InlineData(4, 0)]
    [Trait("Requirement", "22")]
    public void Every_touchpoint_has_channel_stage_and_type(int channel, int presence)
    {
        var point = scene.Read("cx_touchpoint", scene.Touchpoint("Shop", phase: 1, channel: channel));

        Assert.Equal(Journeys.Option(channel), point.GetAttributeValue<OptionSetValue>("cx_channel"));
        Assert.Equal("During", point.GetAttributeValue<string>("cx_stage"));
        Assert.Equal(Journeys.Option(presence), point.GetAttributeValue<OptionSetValue>("cx_presence"));
    }

    [Fact]
    [Trait("Requirement", "22")]
    public void A_touchpoint_without_channel_is_refused()
    {
        Faults.Refused("CX1151", () => scene.Create("cx_touchpoint", ("cx_name", "Shop"), ("cx_journeyid", Journeys.Ref("cx_journey", scene.Journey)), ("cx_phase", Journeys.Option(0))));
        var point = scene.Touchpoint("Shop");
        Faults.Refused("CX1151", () => scene.Update("cx_touchpoint", point, ("cx_channel", null)));
    }

    [Fact]
    public void A_touchpoint_takes_the_name_of_its_stage()
    {
        var stage = scene.Create("cx_journeystage", ("cx_name", "Onboarding"), ("cx_journeyid", Journeys.Ref("cx_journey", scene.Journey)), ("cx_phase", Journeys.Option(1)), ("cx_valuepromise", "Ready in a day"));

        Assert.Equal("Onboarding", scene.Read("cx_touchpoint", scene.Touchpoint("Welcome", more: ("cx_stageid", Journeys.Ref("cx_journeystage", stage)))).GetAttributeValue<string>("cx_stage"));
    }

    [Fact]
    [Trait("Requirement", "34")]
    public void The_views_find_critical_and_difficult_touchpoints()
    {
        scene.Touchpoint("Easy");
        scene.Touchpoint("Invoice", more: ("cx_critical", true));
        scene.Touchpoint("Refusal", more: [("cx_difficult", true), ("cx_emotionidea", "Say what is possible instead")]);

        Assert.Equal(["Invoice"], scene.View("cx_touchpoint", "Critical touchpoints"));
        Assert.Equal(["Refusal"], scene.View("cx_touchpoint", "Difficult touchpoints"));
    }

    [Fact]
    [Trait("Requirement", "53")]
    public void The_view_finds_the_intent_to_buy()
    {
        scene.Touchpoint("Guide", more: ("cx_intent", Journeys.Option(1)));
        scene.Touchpoint("Basket", more: ("cx_intent", Journeys.Option(3)));

        Assert.Equal(["Basket"], scene.View("cx_touchpoint", "Where the customer wants to buy"));
    }

    [Fact]
    [Trait("Requirement", "66")]
    public void Touchpoints_sort_by_friction_with_need_and_frustration()
    {
        scene.Touchpoint("Smooth", more: ("cx_friction", 1));
        scene.Touchpoint("Rough", more: [("cx_friction", 9), ("cx_need", "To get through"), ("cx_frustration", "Transferred three times")]);

        Assert.Equal(["Rough", "Smooth"], scene.View("cx_touchpoint", "By friction"));
    }

    [Fact]
    [Trait("Requirement", "68")]
    public void Five_quality_ratings_are_stored()
    {
        var point = scene.Touchpoint("Shop", more: [("cx_convenience", 1), ("cx_timeliness", 2), ("cx_proactivity", 3), ("cx_kindness", 4), ("cx_fairness", 5)]);

        var ratings = scene.Map().GetProperty("phases")[0].GetProperty("touchpoints")[0].GetProperty("ratings");

        Assert.Equal([1, 2, 3, 4, 5], ratings.EnumerateObject().Select(rating => rating.Value.GetInt32()));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => scene.Update("cx_touchpoint", point, ("cx_kindness", 6)));
    }

    [Fact]
    [Trait("Requirement", "51")]
    public void A_touchpoint_without_owner_is_listed()
    {
        var orphan = scene.Touchpoint("Nobody's");
        scene.Touchpoint("Mine", more: ("cx_responsibleid", Journeys.Ref("systemuser", crm.UserId(Persona.Analyst))));

        Assert.Equal(["Nobody's"], scene.View("cx_touchpoint", "Touchpoints without owner"));
        Assert.Equal("Nobody's", Assert.Single(Matrix().GetProperty("withoutOwner").EnumerateArray()).GetProperty("name").GetString());
        scene.Update("cx_touchpoint", orphan, ("cx_responsibleid", Journeys.Ref("systemuser", crm.UserId(Persona.ProgramOwner))));
        Assert.Empty(Matrix().GetProperty("withoutOwner").EnumerateArray());
    }

    [Fact]
    [Trait("Requirement", "96")]
    public void The_matrix_reports_per_department()
    {
        var finance = scene.Create("cx_unit", ("cx_name", "Finance"), ("cx_isdepartment", true));
        var marketing = scene.Create("cx_unit", ("cx_name", "Marketing"), ("cx_isdepartment", true));
        scene.Touchpoint("Advert", more: ("cx_unitid", Journeys.Ref("cx_unit", marketing)));
        scene.Touchpoint("Invoice", phase: 2, more: [("cx_unitid", Journeys.Ref("cx_unit", finance)), ("cx_critical", true), ("cx_office", Journeys.Option(1))]);
        scene.Touchpoint("Reminder", phase: 2, more: ("cx_unitid", Journeys.Ref("cx_unit", finance)));

        var departments = Matrix().GetProperty("departments").EnumerateArray().ToList();

        Assert.Equal(["Finance", "Marketing"], departments.Select(department => department.GetProperty("name").GetString()));
        Assert.Equal(["Invoice", "Reminder"], departments[0].GetProperty("touchpoints").EnumerateArray().Select(point => point.GetProperty("name").GetString()));
        Assert.Equal(1, departments[0].GetProperty("critical").GetInt32());
        Assert.Equal("back", departments[0].GetProperty("touchpoints")[0].GetProperty("office").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [Trait("Requirement", "46")]
    public void A_gap_is_closed_either_way_and_the_choice_is_logged(int choice)
    {
        var point = scene.Touchpoint("Delivery");
        Faults.Refused("CX1152", () => scene.Update("cx_touchpoint", point, ("cx_gapchoice", Journeys.Option(choice))));
        scene.Update("cx_touchpoint", point, ("cx_gapchoice", Journeys.Option(choice)), ("cx_gapchoicereason", "Two days is what customers need"));

        var row = scene.Read("cx_touchpoint", point);

        Assert.Equal(Journeys.Option(choice), row.GetAttributeValue<OptionSetValue>("cx_gapchoice"));
        Assert.Equal(crm.UserId(Persona.ProgramOwner), row.GetAttributeValue<EntityReference>("cx_gapchosenbyid").Id);
        Assert.Equal(crm.Clock.UtcNow, row.GetAttributeValue<DateTime>("cx_gapchosenon"));
    }

    private System.Text.Json.JsonElement Matrix() => scene.Document("cx_GetResponsibilities", "MatrixJson", "Program", Journeys.Ref("cx_program", scene.Program));
}
