using LocalDataverse.Tests.Import;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>What goes wrong, and who tries.</summary>
[Trait("Requirement", "72")]
public sealed class ErasureBadInputTests : IDisposable
{
    private const int Blank = 773000001;
    private const int SoleTrader = 773000001;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public async Task Two_callers_at_once_do_the_work_once()
    {
        var person = SeededPerson.Create(crm);
        for (var row = 0; row < 40; row++) Task(person.Id, $"Call {SeededPerson.Phone} again, {row}");
        var request = Requests.Open(crm, person.Id, confirmed: true);

        await System.Threading.Tasks.Task.WhenAll(Run(), Run());

        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone, SeededPerson.Street));
        var file = crm.AsSystem().Retrieve("cx_privacyrequest", request.Id, new ColumnSet("cx_certificate", "cx_deletedcount"));
        Assert.Contains("<td>task</td><td class=\"n\">41</td>", (string)file["cx_certificate"], StringComparison.Ordinal);

        System.Threading.Tasks.Task Run() => System.Threading.Tasks.Task.Run(() =>
        {
            while (!(bool)Requests.Continue(crm, request, rows: 7)["Done"])
            {
                // The other one goes on as well.
            }
        });
    }

    [Fact]
    public void An_erased_person_who_posts_again_leaves_an_answer_that_points_to_nobody()
    {
        var scene = new Voice.VoiceScene(crm);
        var person = SeededPerson.Create(crm);
        Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        var recorded = scene.Record(crm.As(Persona.Integration), more: request => request["Contact"] = new EntityReference("contact", person.Id));

        Assert.False(crm.AsSystem().Retrieve("cx_feedback", recorded.Feedback, new ColumnSet("cx_contactid")).Contains("cx_contactid"));
    }

    [Theory]
    [InlineData("BypassBusinessLogicExecution", "CustomSync,CustomAsync")]
    [InlineData("BypassCustomPluginExecution", true)]
    public void A_header_that_bypasses_custom_logic_leaves_nothing_behind(string header, object value)
    {
        var person = SeededPerson.Create(crm);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        var message = new OrganizationRequest("cx_ContinueErasure") { ["Request"] = request, [header] = value };

        while (!(bool)crm.As(Persona.PrivacyOfficer).Execute(message)["Done"])
        {
            // Every slice bears the header.
        }

        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone, SeededPerson.Street));
        Assert.Equal(0, People.Verify(crm, person.Id)["FindingCount"]);
    }

    [Theory]
    [InlineData("mail SOREN.UNIQUE@EXAMPLE.DK")]
    [InlineData("mail <Soren.Unique@Example.dk>;")]
    [InlineData("ring (61) 72.83.94")]
    [InlineData("ring +45 61-72-83-94")]
    [InlineData("ring 0045 61728394")]
    [InlineData("bor på VINDEBALLE  MARK 77")]
    [InlineData("mail soren\u200B.\u200Bunique\u00AD@\u2060example.dk")]
    [InlineData("ring 61\u200B72\u00AD83\u206094")]
    public void Every_spelling_in_somebody_elses_note_is_found_and_never_removed_blindly(string text)
    {
        var person = SeededPerson.Create(crm);
        var note = Note(SeededPerson.Bystander(crm), text);
        var request = Requests.Open(crm, person.Id, confirmed: true);

        Assert.Equal(1, Requests.UntilDoneOrUndecided(crm, request)["Undecided"]);
        Assert.Equal(text, crm.AsSystem().Retrieve("annotation", note, new ColumnSet("notetext"))["notetext"]);

        Requests.DecideAll(crm, request, Blank);
        Requests.Erase(crm, request);
        Assert.False(crm.AsSystem().Retrieve("annotation", note, new ColumnSet("notetext")).Contains("notetext"));
    }

    [Theory]
    [InlineData("ｓｏｒｅｎ．ｕｎｉｑｕｅ＠ｅｘａｍｐｌｅ．ｄｋ")]
    [InlineData("so\u200Bren.uni\u00ADque@exam\u2060ple.dk")]
    [InlineData("６１７２８３９４")]
    public void What_somebody_else_answers_in_letters_that_hide_an_identifier_is_found_too(string words)
    {
        var scene = new Voice.VoiceScene(crm);
        var person = SeededPerson.Create(crm);
        scene.Answer(nps: 3, words: $"Ask {words} about it");
        var request = Requests.Open(crm, person.Id, confirmed: true);

        Assert.InRange((int)Requests.UntilDoneOrUndecided(crm, request)["Undecided"], 1, 3);
    }

    [Fact]
    public void A_namesake_keeps_everything_and_stands_on_the_certificate()
    {
        var person = SeededPerson.Create(crm);
        var namesake = People.Create(crm, with: row =>
        {
            row["firstname"] = SeededPerson.FirstName;
            row["lastname"] = SeededPerson.LastName;
            row["emailaddress1"] = "another@example.dk";
            row["telephone1"] = "11223344";
        });

        var certificate = Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Equal("another@example.dk", crm.AsSystem().Retrieve("contact", namesake, new ColumnSet("emailaddress1"))["emailaddress1"]);
        Assert.Contains(namesake.ToString("D"), certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void Contacts_that_were_merged_into_the_person_are_erased_with_all_they_hold()
    {
        var person = SeededPerson.Create(crm);
        var merged = People.Create(crm, with: row => { row["emailaddress1"] = "old.address@example.dk"; row["telephone1"] = "51525354"; });
        Task(merged, "Old task for 51525354");
        DatabaseFile.Fill(crm, "contact", "masterid", person.Id.ToString("D"), merged);

        Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Empty(DatabaseFile.Search(crm, "old.address@example.dk", "51525354", SeededPerson.Email));
        Assert.Equal(People.Erased, crm.AsSystem().Retrieve("contact", merged, new ColumnSet("cx_privacystate")).GetAttributeValue<OptionSetValue>("cx_privacystate").Value);
    }

    [Fact]
    public void An_address_without_a_record_in_the_recipients_of_somebody_elses_mail_goes_through_its_mail()
    {
        var person = SeededPerson.Create(crm);
        var mail = crm.AsSystem().Create(new Entity("email")
        {
            ["subject"] = "Offer",
            ["to"] = new EntityCollection([Party("partyid", new EntityReference("contact", SeededPerson.Bystander(crm))), Party("addressused", SeededPerson.Email)]),
        });
        var request = Requests.Open(crm, person.Id, confirmed: true);
        Assert.InRange((int)Requests.UntilDoneOrUndecided(crm, request)["Undecided"], 1, 2);
        Requests.DecideAll(crm, request, Blank);

        Requests.Erase(crm, request);

        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email));
        Assert.Single(((EntityCollection)crm.AsSystem().Retrieve("email", mail, new ColumnSet("to"))["to"]).Entities);
    }

    [Fact]
    public void A_decision_on_a_row_that_somebody_deleted_meanwhile_stops_nothing()
    {
        var person = SeededPerson.Create(crm);
        var note = Note(SeededPerson.Bystander(crm), SeededPerson.Email);
        var request = Requests.Open(crm, person.Id, confirmed: true);
        Requests.UntilDoneOrUndecided(crm, request);
        crm.AsSystem().Delete("annotation", note);
        Requests.DecideAll(crm, request, Blank);

        Requests.Erase(crm, request);
    }

    [Fact]
    public void A_sole_traders_company_is_the_person_and_a_lead_goes_where_the_table_exists()
    {
        crm.Organization.Import(new SolutionZip().Table("Lead", SolutionZip.Column("ParentContactId", "lookup", "") + SolutionZip.Column("Topic"))
            .Lookup("lead_parent_contact", "lead", "parentcontactid", "contact").Pack());
        var person = SeededPerson.Create(crm);
        var company = crm.AsSystem().Create(new Entity("account") { ["name"] = "Ærøskøbing VVS", ["emailaddress1"] = SeededPerson.Email, ["cx_legalform"] = new OptionSetValue(SoleTrader) });
        crm.AsSystem().Update(new Entity("contact", person.Id) { ["parentcustomerid"] = new EntityReference("account", company) });
        crm.AsSystem().Create(new Entity("lead") { ["leadname"] = "Boiler", ["topic"] = SeededPerson.Phone, ["parentcontactid"] = new EntityReference("contact", person.Id) });

        Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));

        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone, "Ærøskøbing VVS"));
        Assert.Empty(People.Rows(crm, "lead"));
        Assert.StartsWith("Erased PR-", (string)crm.AsSystem().Retrieve("account", company, new ColumnSet("name"))["name"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cx_PreviewErasure", Persona.Analyst)]
    [InlineData("cx_PreviewErasure", Persona.ProgramOwner)]
    [InlineData("cx_PreviewErasure", Persona.Administrator)]
    [InlineData("cx_ContinueErasure", Persona.Frontline)]
    [InlineData("cx_ScanOrganization", Persona.Frontline)]
    [InlineData("cx_ScanOrganization", Persona.Administrator)]
    [InlineData("cx_DeleteExpiredSuppressions", Persona.Frontline)]
    [InlineData("cx_DeleteExpiredSuppressions", Persona.Analyst)]
    public void A_role_without_the_privilege_is_refused(string api, Persona persona)
    {
        var message = new OrganizationRequest(api);
        if (api.EndsWith("Erasure", StringComparison.Ordinal)) message["Request"] = Requests.Open(crm, SeededPerson.Create(crm).Id, confirmed: true);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(message));
    }

    public void Dispose() => crm.Dispose();

    private static Entity Party(string column, object value) => new("activityparty") { [column] = value };

    private Guid Task(Guid contact, string subject) => crm.AsSystem().Create(new Entity("task") { ["subject"] = subject, ["regardingobjectid"] = new EntityReference("contact", contact) });

    private Guid Note(Guid contact, string text) => crm.AsSystem().Create(new Entity("annotation") { ["notetext"] = text, ["objectid"] = new EntityReference("contact", contact) });
}
