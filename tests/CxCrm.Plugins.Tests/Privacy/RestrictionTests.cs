namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 18, with Art. 16 and 19.</summary>
public sealed class RestrictionTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_restricted_persons_identity_stays_as_it_is_and_the_refusal_names_the_case()
    {
        var contact = People.Create(crm);
        var request = Desk.Open(crm, contact, "restriction");
        var number = crm.AsSystem().Retrieve("cx_privacyrequest", request.Id, new ColumnSet("cx_name")).GetAttributeValue<string>("cx_name");

        Assert.Contains(number, Faults.Refused("CX1387", () => Update(contact, "lastname", "Other")), StringComparison.Ordinal);
        Faults.Refused("CX1387", () => crm.AsSystem().Update(new Entity("contact", contact) { ["cx_privacystate"] = new OptionSetValue(773000000) }));
        Update(contact, "jobtitle", "Baker");
    }

    [Fact]
    public void Rows_move_to_the_restricted_team_in_slices_and_go_back_to_their_owners_once_the_person_is_told()
    {
        var team = Team();
        var person = SeededPerson.Create(crm);
        var owner = Owner("contact", person.Id);
        var request = Desk.Open(crm, person.Id, "restriction");

        var slices = 0;
        while (!(bool)Continue(request, rows: 2)["Done"]) Assert.InRange(++slices, 1, 20);
        Assert.InRange(slices, 1, 20);
        Assert.Equal(team, Owner("contact", person.Id).Id);
        Assert.All(People.Rows(crm, "cx_feedback", "ownerid"), row => Assert.Equal(team, row.GetAttributeValue<EntityReference>("ownerid").Id));

        Faults.Refused("CX1388", () => Lift(request));
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequest", request.Id) { ["cx_lifttoldon"] = crm.Clock.UtcNow });
        while (!(bool)Lift(request)["Done"]) Assert.InRange(++slices, 1, 40);

        Assert.Equal(owner.Id, Owner("contact", person.Id).Id);
        Assert.All(People.Rows(crm, "cx_feedback", "ownerid"), row => Assert.NotEqual(team, row.GetAttributeValue<EntityReference>("ownerid").Id));
        Update(person.Id, "lastname", "Free");
    }

    [Fact]
    public void Without_a_team_the_state_alone_restricts_and_the_answer_says_so()
    {
        var answer = Continue(Desk.Open(crm, People.Create(crm), "restriction"));
        Assert.False((bool)answer["HasTeam"]);
        Assert.True((bool)answer["Done"]);
    }

    [Fact]
    public void Rectification_changes_a_restricted_person_and_logs_columns_without_values_for_privacy_officers_only()
    {
        var contact = People.Create(crm);
        Desk.Open(crm, contact, "restriction");
        var recipient = crm.AsSystem().Create(new Entity("cx_recipient") { ["cx_name"] = "Carrier", ["cx_kind"] = new OptionSetValue(773000000) });
        crm.AsSystem().Create(new Entity("cx_disclosure")
        {
            ["cx_recipientid"] = new EntityReference("cx_recipient", recipient),
            ["cx_subjectid"] = contact.ToString("D"),
            ["cx_disclosedon"] = crm.Clock.UtcNow,
        });
        var answer = Rectify(Desk.Open(crm, contact, "rectification"), """{"lastname":"Aagaard"}""");

        Assert.Equal((1, 1), ((int)answer["Changed"], (int)answer["ToNotify"]));
        Assert.Equal("Aagaard", crm.AsSystem().Retrieve("contact", contact, new ColumnSet("lastname"))["lastname"]);
        var log = People.Rows(crm, "cx_privacyrequestitem", "cx_table", "cx_column", "cx_reason").Single(row => row.GetAttributeValue<string>("cx_column") == "lastname");
        Assert.False(log.Contains("cx_reason"));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.Frontline).Retrieve("cx_privacyrequestitem", log.Id, new ColumnSet("cx_column")));
    }

    [Theory]
    [InlineData("""{"cx_lastnps":"10"}""")]
    [InlineData("""{"nonsense":"x"}""")]
    [InlineData("not json")]
    [InlineData("{}")]
    public void What_is_no_text_of_the_person_is_not_rectified(string changes)
    {
        var request = Desk.Open(crm, People.Create(crm), "rectification");
        Faults.Refused("CX1389", () => Rectify(request, changes));
    }

    [Fact]
    public void Requests_of_other_types_and_roles_without_the_privilege_are_refused()
    {
        var access = Desk.Open(crm, People.Create(crm), "access");
        Faults.Refused("CX1386", () => Continue(access));
        Faults.Refused("CX1386", () => Rectify(access, """{"lastname":"X"}"""));
        foreach (var api in new[] { "cx_ContinueRestriction", "cx_LiftRestriction" })
            Desk.Forbidden(crm, Persona.Frontline, new OrganizationRequest(api) { ["Request"] = access });
        Desk.Forbidden(crm, Persona.Frontline, new OrganizationRequest("cx_RectifyPerson") { ["Request"] = access, ["Changes"] = "{}" });
    }

    public void Dispose() => crm.Dispose();

    private Guid Team()
    {
        var team = crm.AsSystem().Create(new Entity("team") { ["name"] = "Restricted", ["administratorid"] = new EntityReference("systemuser", crm.UserId(Persona.PrivacyOfficer)), ["businessunitid"] = crm.AsSystem().Retrieve("systemuser", crm.UserId(Persona.PrivacyOfficer), new ColumnSet("businessunitid"))["businessunitid"] });
        Desk.Set(crm, "cx_RestrictedTeam", team.ToString("D"));
        return team;
    }

    private EntityReference Owner(string table, Guid id) => crm.AsSystem().Retrieve(table, id, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid");

    private void Update(Guid contact, string column, string value) => crm.As(Persona.PrivacyOfficer).Update(new Entity("contact", contact) { [column] = value });

    private OrganizationResponse Continue(EntityReference request, int? rows = null)
    {
        var message = new OrganizationRequest("cx_ContinueRestriction") { ["Request"] = request };
        if (rows is { } most) message["Rows"] = most;
        return crm.As(Persona.PrivacyOfficer).Execute(message);
    }

    private OrganizationResponse Lift(EntityReference request) => crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_LiftRestriction") { ["Request"] = request, ["Rows"] = 2 });

    private OrganizationResponse Rectify(EntityReference request, string changes) =>
        crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_RectifyPerson") { ["Request"] = request, ["Changes"] = changes });
}
