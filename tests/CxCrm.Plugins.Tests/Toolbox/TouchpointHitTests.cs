using CxCrm.Plugins.Tests.Privacy;

namespace CxCrm.Plugins.Tests.Toolbox;

[Trait("Requirement", "59")]
public sealed class TouchpointHitTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly Journeys scene;
    private readonly Guid touchpoint;

    public TouchpointHitTests()
    {
        scene = new Journeys(crm);
        touchpoint = scene.Touchpoint("Delivery");
    }

    public void Dispose() => crm.Dispose();

    [Fact]
    public void An_event_of_a_device_becomes_a_hit_at_the_touchpoint()
    {
        var contact = People.Create(crm);

        var response = Record("1", contact);

        Assert.True((bool)response["Created"]);
        var hit = scene.Read("cx_touchpointhit", ((EntityReference)response["Hit"]).Id);
        Assert.Equal((touchpoint, contact), (((EntityReference)hit["cx_touchpointid"]).Id, ((EntityReference)hit["cx_contactid"]).Id));
        Assert.Equal(("Parcel box opened", "parcelbox"), (hit["cx_what"], hit["cx_sourcesystem"]));
        Assert.Equal(crm.Clock.UtcNow.Date, scene.Read("cx_touchpoint", touchpoint)["cx_lastmeasuredon"]);
    }

    [Fact]
    public void The_same_event_again_records_nothing()
    {
        var first = Record("1");
        var again = Record("1");

        Assert.False((bool)again["Created"]);
        Assert.Equal(first["Hit"], again["Hit"]);
        Assert.Single(People.Rows(crm, "cx_touchpointhit"));
    }

    [Fact]
    public void An_event_of_someone_whose_data_may_not_be_used_is_recorded_without_the_person()
    {
        var contact = People.Create(crm, with: row => row["cx_privacystate"] = new OptionSetValue(People.Restricted));

        var hit = scene.Read("cx_touchpointhit", ((EntityReference)Record("1", contact)["Hit"]).Id);

        Assert.False(hit.Contains("cx_contactid"));
    }

    [Fact]
    public void An_event_ahead_of_time_is_refused() => Faults.Refused("CX1154", () => Record("1", more: ("HappenedOn", crm.Clock.UtcNow.AddMinutes(6))));

    [Fact]
    public void An_event_that_says_nothing_is_refused() => Assert.Throws<FaultException<OrganizationServiceFault>>(() => Record("1", more: ("What", " ")));

    [Fact]
    public void A_touchpoint_that_does_not_exist_is_the_platforms_own_fault() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Record("1", more: ("Touchpoint", Journeys.Ref("cx_touchpoint", Guid.NewGuid()))));

    private OrganizationResponse Record(string id, Guid? contact = null, params (string Name, object Value)[] more)
    {
        var request = new OrganizationRequest("cx_RecordTouchpointHit")
        {
            ["SourceSystem"] = "parcelbox",
            ["SourceId"] = id,
            ["Touchpoint"] = Journeys.Ref("cx_touchpoint", touchpoint),
            ["What"] = "Parcel box opened",
        };
        if (contact is { } person) request["Contact"] = Journeys.Ref("contact", person);
        foreach (var (name, value) in more) request[name] = value;
        return crm.As(Persona.Integration).Execute(request);
    }
}
