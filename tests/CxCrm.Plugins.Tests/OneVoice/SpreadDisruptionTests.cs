namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>A disruption reaches those who serve its customers.</summary>
[Trait("Requirement", "99")]
public sealed class SpreadDisruptionTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;

    public SpreadDisruptionTests() => scene = new OneVoiceScene(crm);

    public void Dispose() => crm.Dispose();

    [Fact]
    public void Whoever_serves_an_affected_customer_sees_the_banner_at_once_and_until_it_is_over()
    {
        var (hit, other) = (scene.Contact("Anna", row => row["cx_segment"] = "Nord"), scene.Contact("Bo"));
        var disruption = scene.Disruption();

        var response = scene.SpreadSegment(disruption, "Nord");

        Assert.Equal((1, 1, true), ((int)response["Marked"], (int)response["Affected"], (bool)response["Done"]));
        Assert.Equal(["Pakker kommer to dage senere"], scene.Banners(hit));
        Assert.Empty(scene.Banners(other));
        scene.Frontline.Update(new Entity("cx_disruption", disruption) { ["cx_to"] = crm.Clock.UtcNow });
        Assert.Empty(scene.Banners(hit));
    }

    [Fact]
    public void A_disruption_that_is_closed_shows_no_banner()
    {
        var hit = scene.Contact(more: row => row["cx_segment"] = "Nord");
        var disruption = scene.Disruption();
        scene.SpreadSegment(disruption, "Nord");

        scene.Frontline.Update(new Entity("cx_disruption", disruption) { ["statecode"] = new OptionSetValue(1) });

        Assert.Empty(scene.Banners(hit));
    }

    [Fact]
    public void A_selection_by_fetch_xml_finds_customers_through_links()
    {
        var account = scene.Admin.Create(new Entity("account") { ["name"] = "Nordvind A/S", ["address1_city"] = "Odense" });
        var hit = scene.Contact(more: row => row["parentcustomerid"] = new EntityReference("account", account));
        scene.Contact("Bo");
        var disruption = scene.Disruption();

        scene.Spread(disruption, request => request["Selection"] = """
            <fetch version="1.0" mapping="logical"><entity name="contact"><attribute name="fullname"/><order attribute="fullname"/>
            <link-entity name="account" from="accountid" to="parentcustomerid" link-type="inner" alias="a"><filter type="and"><condition attribute="address1_city" operator="eq" value="Odense"/></filter></link-entity>
            </entity></fetch>
            """);

        Assert.Equal([hit], scene.Affected(disruption).Select(row => ((EntityReference)row["cx_contactid"]).Id));
    }

    [Fact]
    public void A_selection_of_companies_shows_on_their_people()
    {
        var account = scene.Admin.Create(new Entity("account") { ["name"] = "Nordvind A/S" });
        var hit = scene.Contact(more: row => row["parentcustomerid"] = new EntityReference("account", account));
        var disruption = scene.Disruption();

        scene.Spread(disruption, request => request["Selection"] = "<fetch><entity name='account'><filter><condition attribute='name' operator='eq' value='Nordvind A/S'/></filter></entity></fetch>");

        Assert.Single(scene.Banners(hit));
    }

    [Fact]
    public void Marking_again_marks_nobody_twice_and_finds_who_came_since()
    {
        scene.Contact("Anna", row => row["cx_segment"] = "Nord");
        var disruption = scene.Disruption();
        scene.SpreadSegment(disruption, "Nord");
        scene.Contact("Bo", row => row["cx_segment"] = "Nord");

        var again = scene.SpreadSegment(disruption, "Nord");

        Assert.Equal((2, 1, 2), ((int)again["Seen"], (int)again["Marked"], (int)again["Affected"]));
        Assert.Equal(2, scene.Affected(disruption).Count);
    }

    [Fact]
    public void Who_was_added_by_hand_is_not_marked_again_and_nobody_is_added_twice()
    {
        var contact = scene.Contact(more: row => row["cx_segment"] = "Nord");
        var disruption = scene.Disruption();
        scene.Frontline.Create(ByHand(disruption, contact));

        Assert.Equal(0, scene.SpreadSegment(disruption, "Nord")["Marked"]);
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => scene.Frontline.Create(ByHand(disruption, contact)));
        Faults.Refused("CX1259", () => scene.Frontline.Create(ByHand(disruption, null)));
    }

    [Fact]
    public void Who_is_added_by_hand_counts_and_shows_the_banner_as_the_others()
    {
        scene.Contact("Anna", row => row["cx_segment"] = "Nord");
        var (byHand, company) = (scene.Contact("Bo"), scene.Admin.Create(new Entity("account") { ["name"] = "Nordvind A/S" }));
        var employee = scene.Contact("Eva", row => row["parentcustomerid"] = new EntityReference("account", company));
        var disruption = scene.Disruption();

        scene.Frontline.Create(ByHand(disruption, byHand));
        Assert.Equal(1, Counted(disruption));
        Assert.Equal(2, scene.SpreadSegment(disruption, "Nord")["Affected"]);
        var row = ByHand(disruption, null);
        row["cx_accountid"] = new EntityReference("account", company);
        var listed = scene.Frontline.Create(row);

        Assert.Equal(3, Counted(disruption));
        Assert.Equal(["Pakker kommer to dage senere"], scene.Banners(byHand));
        Assert.Equal(["Pakker kommer to dage senere"], scene.Banners(employee));
        scene.Admin.Delete("cx_disruptioncustomer", listed);
        Assert.Equal(2, Counted(disruption));
        Assert.Empty(scene.Banners(employee));
    }

    [Fact]
    public void A_disruption_goes_with_its_list()
    {
        var disruption = scene.Disruption();
        scene.Frontline.Create(ByHand(disruption, scene.Contact()));

        scene.Admin.Delete("cx_disruption", disruption);

        Assert.Empty(scene.Affected(disruption));
    }

    [Fact]
    public void Restricted_erased_and_inactive_customers_are_passed_over()
    {
        scene.Contact("Anna", row => row["cx_segment"] = "Nord");
        scene.Contact("Bo", row => { row["cx_segment"] = "Nord"; row["cx_privacystate"] = OneVoiceScene.Option(1); });
        var gone = scene.Contact("Eva", row => row["cx_segment"] = "Nord");
        scene.Admin.Update(new Entity("contact", gone) { ["statecode"] = new OptionSetValue(1) });
        var disruption = scene.Disruption();

        Assert.Equal(1, scene.SpreadSegment(disruption, "Nord")["Marked"]);
    }

    [Fact]
    public void Customers_are_found_with_the_rights_of_who_asked_also_when_the_timer_goes_on()
    {
        var unit = scene.Admin.Create(new Entity("businessunit") { ["name"] = "Odense", ["parentbusinessunitid"] = Assert.Single(scene.Rows("businessunit")).ToEntityReference() });
        scene.Admin.Update(new Entity("systemuser", crm.UserId(Persona.Frontline)) { ["businessunitid"] = new EntityReference("businessunit", unit) });
        scene.Contact("Anna", row => row["cx_segment"] = "Nord");
        scene.Contacts(501, "Nord", owner: crm.UserId(Persona.Frontline));
        var disruption = scene.Disruption();

        scene.SpreadSegment(disruption, "Nord");
        while (!(bool)scene.Continue()["Done"])
        {
            // The timer goes on.
        }

        Assert.Equal(501, scene.Affected(disruption).Count);
    }

    [Theory]
    [InlineData("cx_selection", "<fetch/>")]
    [InlineData("cx_cursor", "{}")]
    public void How_customers_are_marked_is_not_written_by_hand(string column, string value) =>
        Faults.Refused("CX1258", () => scene.Frontline.Update(new Entity("cx_disruption", scene.Disruption()) { [column] = value }));

    [Fact]
    public void A_disruption_ends_after_it_starts() =>
        Faults.Refused("CX1263", () => scene.Disruption(row => row["cx_to"] = crm.Clock.UtcNow.AddHours(-1)));

    [Fact]
    public void A_disruption_that_is_over_marks_nobody_more()
    {
        var disruption = scene.Disruption();
        scene.Frontline.Update(new Entity("cx_disruption", disruption) { ["cx_to"] = crm.Clock.UtcNow });

        Faults.Refused("CX1257", () => scene.SpreadSegment(disruption, "Nord"));
    }

    [Fact]
    public void Nothing_and_two_things_at_once_say_whom_it_concerns()
    {
        var disruption = scene.Disruption();

        Faults.Refused("CX1255", () => scene.Spread(disruption));
        Faults.Refused("CX1256", () => scene.Spread(disruption, request =>
        {
            request["Segment"] = "Nord";
            request["Unit"] = new EntityReference("cx_unit", Guid.NewGuid());
        }));
        Faults.Refused("CX1266", () => scene.SpreadSegment(Guid.NewGuid(), "Nord"));
    }

    [Theory]
    [InlineData("CX1250", "not xml")]
    [InlineData("CX1250", "<!DOCTYPE a [<!ENTITY x 'y'>]><fetch><entity name='contact'/></fetch>")]
    [InlineData("CX1251", "<fetch><entity name='systemuser'/></fetch>")]
    [InlineData("CX1252", "<fetch aggregate='true'><entity name='contact'/></fetch>")]
    [InlineData("CX1252", "<fetch top='5'><entity name='contact'/></fetch>")]
    [InlineData("CX1252", "<fetch><entity name='contact'><link-entity name='account' from='accountid' to='parentcustomerid' link-type='exists'/></entity></fetch>")]
    [InlineData("CX1254", "<fetch><entity name='contact'><filter><condition attribute='shoesize' operator='eq' value='43'/></filter></entity></fetch>")]
    [InlineData("CX1254", "<fetch><entity name='contact'><link-entity name='nothing' from='a' to='b'/></entity></fetch>")]
    [InlineData("CX1250", "<fetch><entity name='contact'/><entity name='account'/></fetch>")]
    [InlineData("CX1251", "<fetch><entity/></fetch>")]
    [InlineData("CX1252", "<fetch><entity name='contact'><filter><condition attribute='lastname' operator='sounds' value='x'/></filter></entity></fetch>")]
    [InlineData("CX1252", "<fetch><entity name='contact'><filter><condition attribute='createdon' operator='like' value='x'/></filter></entity></fetch>")]
    [InlineData("CX1252", "<fetch><entity name='contact'><filter><condition attribute='lastname' operator='last-x-days' value='7'/></filter></entity></fetch>")]
    [InlineData("CX1252", "<fetch><entity name='contact'><filter type='nor'/></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='createdon' operator='gt' value='soon'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='createdon' operator='last-x-days' value='many'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='statecode' operator='eq' value='Active'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='donotemail' operator='eq' value='maybe'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='ownerid' operator='eq' value='me'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='lastname' operator='eq'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='lastname' operator='null' value='x'/></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><filter><condition attribute='createdon' operator='between'><value>2026-01-01</value></condition></filter></entity></fetch>")]
    [InlineData("CX1260", "<fetch><entity name='contact'><link-entity name='account' from='accountid' to='parentcustomerid'><filter><condition attribute='statecode' operator='in'><value>0</value><value>open</value></condition></filter></link-entity></entity></fetch>")]
    public void A_bad_selection_is_refused_and_leaves_nothing(string code, string selection)
    {
        var disruption = scene.Disruption();

        Faults.Refused(code, () => scene.Spread(disruption, request => request["Selection"] = selection));

        Assert.False(scene.Row("cx_disruption", disruption).Contains("cx_selection"));
        Assert.Empty(scene.Affected(disruption));
    }

    [Fact]
    public void A_selection_that_is_too_long_is_refused_also_when_it_only_becomes_so_as_it_is_kept()
    {
        var disruption = scene.Disruption();

        Faults.Refused("CX1253", () => scene.Spread(disruption, request => request["Selection"] = Named(new string('x', 8000))));
        // A quotation mark takes six characters when it is written anew.
        Faults.Refused("CX1253", () => scene.Spread(disruption, request => request["Selection"] = Named(new string('"', 2000))));

        Assert.False(scene.Row("cx_disruption", disruption).Contains("cx_selection"));
    }

    [Theory]
    [InlineData(1033, "contact.createdon gt", "2026-01-31")]
    [InlineData(1030, "contact.createdon gt", "Skriv det sådan: 2026-01-31")]
    [InlineData(1053, "contact.createdon gt", "Skriv så här: 2026-01-31")]
    public void A_wrong_value_is_told_with_its_column_and_what_it_takes(int language, string column, string takes)
    {
        scene.Admin.Update(new Entity("usersettings", crm.UserId(Persona.Frontline)) { ["uilanguageid"] = language });

        var told = Faults.Refused("CX1260", () => scene.Spread(
            scene.Disruption(), request => request["Selection"] = "<fetch><entity name='contact'><filter><condition attribute='createdon' operator='gt' value='soon'/></filter></entity></fetch>"));

        Assert.Contains(column, told, StringComparison.Ordinal);
        Assert.Contains(takes, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_are_called_alike_are_no_matter()
    {
        var disruption = scene.Disruption();
        const string Link = "<link-entity name='account' from='accountid' to='parentcustomerid' link-type='outer' alias='a'/>";
        scene.Contact();

        Assert.Equal(1, scene.Spread(disruption, request => request["Selection"] = "<fetch><entity name='contact'>" + Link + Link + "</entity></fetch>")["Marked"]);
    }

    [Theory]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.PrivacyOfficer)]
    public void Whoever_may_not_change_disruptions_may_not_mark(Persona persona) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => scene.Spread(scene.Disruption(), request => request["Segment"] = "Nord", crm.As(persona)));

    private int Counted(Guid disruption) => scene.Row("cx_disruption", disruption).GetAttributeValue<int>("cx_affected");

    private static string Named(string name) => "<fetch><entity name='contact'><filter><condition attribute='lastname' operator='eq' value='" + name + "'/></filter></entity></fetch>";

    private static Entity ByHand(Guid disruption, Guid? contact)
    {
        var row = new Entity("cx_disruptioncustomer") { ["cx_disruptionid"] = new EntityReference("cx_disruption", disruption), ["cx_state"] = OneVoiceScene.Option(0) };
        if (contact is { } id)
            row["cx_contactid"] = new EntityReference("contact", id);
        return row;
    }
}
