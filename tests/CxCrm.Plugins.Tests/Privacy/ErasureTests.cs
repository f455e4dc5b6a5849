using System.Text.Json;

namespace CxCrm.Plugins.Tests.Privacy;

[Trait("Requirement", "72")]
public sealed class ErasureTests : IDisposable
{
    private const int Blank = 773000001;
    private const int Keep = 773000003;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_seeded_person_leaves_no_identifier_in_the_database_file()
    {
        var person = SeededPerson.Create(crm);
        var other = SeededPerson.Bystander(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);

        var certificate = Requests.Erase(crm, request);

        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone, SeededPerson.Street));
        Assert.Equal(["contact.contactid"], DatabaseFile.Search(crm, person.Id.ToString()));
        Assert.NotEmpty(DatabaseFile.Search(crm, SeededPerson.BystanderEmail));
        Assert.DoesNotContain(SeededPerson.LastName, certificate, StringComparison.Ordinal);
        Assert.Equal(People.Erased, State(person.Id));
        Assert.Equal(other, crm.AsSystem().Retrieve("contact", other, new ColumnSet("fullname")).Id);
    }

    [Fact]
    public void Small_slices_give_the_same_result_and_can_stop_after_each()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);

        var slices = 0;
        OrganizationResponse answer;
        do
        {
            answer = Requests.Continue(crm, request, rows: 1);
            slices++;
            Assert.Equal(0, answer["Undecided"]);
            Assert.InRange(slices, 1, 300);
        }
        while (!(bool)answer["Done"]);

        Assert.InRange(slices, 10, 300);
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone, SeededPerson.Street));
    }

    [Fact]
    public void The_consent_history_stays_as_proof_and_still_verifies()
    {
        var person = SeededPerson.Create(crm);

        var certificate = Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Equal(0, People.Verify(crm, person.Id)["FindingCount"]);
        Assert.All(People.Rows(crm, "cx_consentevent", "cx_personalpart"), row => Assert.False(row.Contains("cx_personalpart")));
        Assert.Empty(People.Rows(crm, "cx_consent"));
        Assert.Contains((string)People.Rows(crm, "cx_consentledger", "cx_headhash").Single()["cx_headhash"], certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scores_stay_as_anonymous_evidence()
    {
        var person = SeededPerson.Create(crm);

        Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        var feedback = Assert.Single(People.Rows(crm, "cx_feedback", "cx_nps", "cx_contactid"));
        Assert.Equal(3, feedback["cx_nps"]);
        Assert.False(feedback.Contains("cx_contactid"));
        Assert.All(People.Rows(crm, "cx_answer", "cx_text"), answer => Assert.False(answer.Contains("cx_text")));
    }

    [Fact]
    public void Opening_freezes_the_person_at_once_and_computes_the_deadline_of_article_12_3()
    {
        var person = SeededPerson.Create(crm);

        var answer = crm.As(Persona.Frontline).Execute(Requests.OpenRequest(person.Id));

        Assert.Equal(People.Restricted, State(person.Id));
        Assert.Equal(new DateTime(2026, 2, 16), ((DateTime)answer["DueOn"]).Date); // 14 February 2026 is a Saturday
        Assert.StartsWith("PR-", (string)answer["CaseNumber"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_open_request_of_the_same_type_is_refused_with_the_case_number()
    {
        var person = SeededPerson.Create(crm);
        var number = (string)crm.As(Persona.PrivacyOfficer).Execute(Requests.OpenRequest(person.Id))["CaseNumber"];

        Assert.Contains(number, Faults.Refused("CX1320", () => crm.As(Persona.PrivacyOfficer).Execute(Requests.OpenRequest(person.Id))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_erasure_names_the_certificate_and_continuing_answers_with_it()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        var certificate = Requests.Erase(crm, request);

        Assert.Contains("PR-", Faults.Refused("CX1321", () => crm.As(Persona.PrivacyOfficer).Execute(Requests.OpenRequest(person.Id))), StringComparison.Ordinal);
        Assert.Equal(certificate, Requests.Continue(crm, request)["Certificate"]);
        Faults.Refused("CX1313", () => People.Consent(crm, person.Id, "given"));
    }

    [Fact]
    public void Nothing_is_erased_before_the_identity_is_confirmed()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: false);

        Faults.Refused("CX1323", () => Requests.Continue(crm, request));

        Assert.NotEmpty(DatabaseFile.Search(crm, SeededPerson.Email));
    }

    [Fact]
    public void A_legal_hold_on_everything_stops_the_erasure_and_one_on_a_table_keeps_that_table()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        var hold = crm.AsSystem().Create(new Entity("cx_legalhold")
        {
            ["cx_name"] = "Claim 7",
            ["cx_contactid"] = new EntityReference("contact", person.Id),
            ["cx_ground"] = new OptionSetValue(773000005),
            ["cx_from"] = new DateTime(2026, 1, 1),
        });

        Assert.Contains("Claim 7", Faults.Refused("CX1325", () => Requests.Continue(crm, request)), StringComparison.Ordinal);

        crm.AsSystem().Update(new Entity("cx_legalhold", hold) { ["cx_table"] = "cx_feedback" });
        Requests.Erase(crm, request);
        Assert.True(Assert.Single(People.Rows(crm, "cx_feedback", "cx_contactid")).Contains("cx_contactid"));
    }

    [Fact]
    public void An_identifier_in_somebody_elses_note_waits_for_a_decision_and_a_name_is_listed()
    {
        var person = SeededPerson.Create(crm);
        var other = SeededPerson.Bystander(crm);
        var note = Note(other, $"Her sister's number is {SeededPerson.Phone}");
        Note(other, $"Spoke about {SeededPerson.FirstName} {SeededPerson.LastName}");
        var request = Requests.Open(crm, person.Id, confirmed: true);

        var waiting = Requests.UntilDoneOrUndecided(crm, request);

        Assert.Equal(1, waiting["Undecided"]);
        var item = Item(request);
        Assert.Equal(("annotation", note.ToString(), "notetext"), ((string)item["cx_table"], (string)item["cx_recordid"], (string)item["cx_column"]));
        Decide(request, Blank);

        var certificate = Requests.Erase(crm, request);

        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Phone));
        Assert.Contains("annotation.notetext", certificate, StringComparison.Ordinal);
        Assert.Equal(2, People.Rows(crm, "annotation").Count);
    }

    [Fact]
    public void The_preview_says_per_table_what_will_happen_and_changes_nothing()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);

        var plan = JsonDocument.Parse((string)crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_PreviewErasure") { ["Request"] = request })["Plan"]).RootElement
            .EnumerateArray().Select(line => (line.GetProperty("table").GetString(), line.GetProperty("action").GetString())).ToHashSet();

        Assert.Contains(("annotation", "delete"), plan);
        Assert.Contains(("task", "delete"), plan);
        Assert.Contains(("email", "delete"), plan);
        Assert.Contains(("cx_feedback", "pseudonymise"), plan);
        Assert.Contains(("cx_answer", "blank"), plan);
        Assert.NotEmpty(DatabaseFile.Search(crm, SeededPerson.Email));
    }

    [Fact]
    public void Rows_that_arrive_while_the_erasure_runs_are_found_by_its_second_pass()
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        Requests.Continue(crm, request);
        var late = crm.AsSystem().Create(new Entity("task") { ["subject"] = $"Call {SeededPerson.Phone}", ["regardingobjectid"] = new EntityReference("contact", person.Id) });

        Requests.Erase(crm, request);

        Assert.DoesNotContain(People.Rows(crm, "task"), row => row.Id == late);
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Phone));
    }

    [Fact]
    public void An_address_that_two_people_share_may_be_kept_for_the_other_one()
    {
        var person = SeededPerson.Create(crm);
        var spouse = People.Create(crm, with: row => row["emailaddress1"] = SeededPerson.Email.ToUpperInvariant());
        var request = Requests.Open(crm, person.Id, confirmed: true);
        Assert.Equal(1, Requests.UntilDoneOrUndecided(crm, request)["Undecided"]);

        Decide(request, Keep);
        var certificate = Requests.Erase(crm, request);

        Assert.Contains("In 1 places", certificate, StringComparison.Ordinal);
        Assert.Equal(["audit.changedata", "contact.emailaddress1"], DatabaseFile.Search(crm, SeededPerson.Email)); // the other one's
        Assert.NotEqual(People.Erased, State(spouse));
    }

    [Fact]
    public void A_slice_never_works_on_more_than_500_rows_whatever_is_asked_for()
    {
        var person = People.Create(crm);
        for (var number = 0; number < 1100; number++) crm.AsSystem().Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", person) });
        var request = Requests.Open(crm, person, confirmed: true);

        var answer = Requests.Continue(crm, request, rows: 1_000_000);

        Assert.InRange(People.Rows(crm, "task").Count, 600, 1100);
        Assert.InRange((int)answer["Rows"], 1, 500);
        Requests.Erase(crm, request);
        Assert.Empty(People.Rows(crm, "task"));
    }

    [Fact]
    public void The_history_of_changes_is_cleared_for_deleted_rows_too()
    {
        var person = SeededPerson.Create(crm);
        Assert.Contains(People.Rows(crm, "audit", "objectid"), row => row.GetAttributeValue<EntityReference>("objectid")?.Id == person.Id);

        var certificate = Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.DoesNotContain(People.Rows(crm, "audit", "objectid"), row => row.GetAttributeValue<EntityReference>("objectid")?.Id == person.Id);
        Assert.DoesNotContain("0 records", certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_administrator_replaces_ours()
    {
        var person = SeededPerson.Create(crm);
        crm.As(Persona.PrivacyOfficer).Create(new Entity("cx_datamapentry")
        {
            ["cx_name"] = "Feedback goes",
            ["cx_key"] = "cx_feedback.cx_contactid.own",
            ["cx_table"] = "cx_feedback",
            ["cx_column"] = "cx_contactid",
            ["cx_kind"] = new OptionSetValue(773000000),
            ["cx_subject"] = new OptionSetValue(773000000),
            ["cx_erase"] = new OptionSetValue(773000000),
            ["cx_source"] = new OptionSetValue(773000001),
        });

        Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Empty(People.Rows(crm, "cx_feedback"));
    }

    [Theory]
    [InlineData(Persona.Frontline)]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.ProgramOwner)]
    [InlineData(Persona.Administrator)]
    public void Only_the_privacy_officer_and_the_functions_may_erase(Persona persona)
    {
        var request = Requests.Open(crm, SeededPerson.Create(crm).Id, confirmed: true);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(new OrganizationRequest("cx_ContinueErasure") { ["Request"] = request }));

        Assert.NotEmpty(DatabaseFile.Search(crm, SeededPerson.Email));
    }

    public void Dispose() => crm.Dispose();

    private Entity Item(EntityReference request)
    {
        var query = new QueryExpression("cx_privacyrequestitem") { ColumnSet = new ColumnSet("cx_table", "cx_recordid", "cx_column") };
        query.Criteria.AddCondition("cx_requestid", ConditionOperator.Equal, request.Id);
        return crm.As(Persona.PrivacyOfficer).RetrieveMultiple(query).Entities.Single();
    }

    private void Decide(EntityReference request, int action) =>
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequestitem", Item(request).Id) { ["cx_action"] = new OptionSetValue(action) });

    private int State(Guid contact) => crm.AsSystem().Retrieve("contact", contact, new ColumnSet("cx_privacystate")).GetAttributeValue<OptionSetValue>("cx_privacystate").Value;

    private Guid Note(Guid contact, string text) =>
        crm.AsSystem().Create(new Entity("annotation") { ["notetext"] = text, ["objectid"] = new EntityReference("contact", contact) });
}
