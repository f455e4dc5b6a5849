using System.Text.Json;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 15 and Art. 20: packages as files on the request.</summary>
public sealed class PersonalDataExportTests : IDisposable
{
    private const int Danish = 773000001;
    private const int Consent = 773000000;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public PersonalDataExportTests() => Desk.NameController(crm);

    [Fact]
    public void The_access_package_answers_every_heading_of_article_15_in_the_persons_language()
    {
        var person = SeededPerson.Create(crm);
        crm.AsSystem().Update(new Entity("contact", person.Id) { ["cx_language"] = new OptionSetValue(Danish), ["cx_datasource"] = "Købt liste" });
        var request = Desk.Open(crm, person.Id, "access");
        var answer = Export(request);

        var page = Desk.File(crm, request, "cx_packagepage");
        Assert.All(
            new[]
            {
                "Har vi data om dig?", "Hvad vi bruger dem til", "Kategorier af data", "Hvem der modtager dem", "Hvor længe vi gemmer dem", "Dine rettigheder",
                "Datatilsynet", "Hvor dataene kommer fra", "Købt liste", "Automatiske afgørelser", "Kopi af dine data", "Havn A/S",
            },
            heading => Assert.Contains(heading, System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal));
        Assert.Contains("lang=\"da\"", page, StringComparison.Ordinal);
        Assert.InRange((int)answer["Records"], 8, 100);
    }

    [Fact]
    public void The_copy_holds_what_lies_in_every_corner_and_nothing_of_others()
    {
        var person = SeededPerson.Create(crm);
        SeededPerson.Bystander(crm);
        var request = Desk.Open(crm, person.Id, "access");
        Export(request);

        using var package = JsonDocument.Parse(Desk.File(crm, request, "cx_package"));
        var tables = package.RootElement.GetProperty("data").EnumerateArray().Select(table => table.GetProperty("table").GetString()).ToList();
        Assert.All(
            new[] { "contact", "cx_feedback", "cx_answer", "cx_invitation", "cx_consent", "cx_consentevent", "cx_privacyrequest", "task", "annotation", "email", "phonecall" },
            table => Assert.Contains(table, tables));
        var text = package.RootElement.GetRawText();
        Assert.Contains(SeededPerson.Email, text, StringComparison.Ordinal);
        Assert.DoesNotContain(SeededPerson.BystanderEmail, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nielsen", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_cannot_become_markup_on_the_page()
    {
        var contact = People.Create(crm, with: row => row["description"] = "<img src=x onerror=alert(1)>");
        var request = Desk.Open(crm, contact, "access");
        Export(request);

        var page = Desk.File(crm, request, "cx_packagepage");
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portable_package_has_what_the_person_gave_on_consent_or_contract_with_a_field_dictionary()
    {
        var contact = People.Create(crm, with: row => { row["jobtitle"] = "=HYPERLINK(\"x\")"; row["description"] = "Our own note"; });
        crm.AsSystem().Update(new Entity("contact", contact) { ["cx_lastnps"] = 3 });
        Answer(contact, "On consent", "newsletter");
        Answer(contact, "On our interest", "serviceSurvey");
        var request = Desk.Open(crm, contact, "portability");
        Export(request);

        var json = Desk.File(crm, request, "cx_package");
        var csv = Desk.File(crm, request, "cx_packagepage");
        Assert.Contains("On consent", json, StringComparison.Ordinal);
        Assert.Contains("mette.aagaard@example.dk", csv, StringComparison.Ordinal);
        Assert.All(new[] { "On our interest", "Our own note", "cx_lastnps" }, left => Assert.DoesNotContain(left, json + csv, StringComparison.Ordinal));
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", csv, StringComparison.Ordinal);
        using var package = JsonDocument.Parse(json);
        Assert.Contains(package.RootElement.GetProperty("fields").EnumerateArray(), field => field.GetProperty("column").GetString() == "emailaddress1" && field.GetProperty("meaning").GetString()!.Length > 0);
    }

    [Fact]
    public void Imported_details_are_not_portable_since_the_person_did_not_give_them()
    {
        var contact = People.Create(crm, with: row => row["cx_datasource"] = "Bought list");
        var request = Desk.Open(crm, contact, "portability");
        Assert.Equal(0, Export(request)["Records"]);
    }

    [Fact]
    public void Nothing_is_exported_before_the_identity_is_confirmed_nor_for_other_requests()
    {
        var contact = People.Create(crm);
        var unconfirmed = (EntityReference)crm.As(Persona.PrivacyOfficer).Execute(
            new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "access" })["Request"];

        Faults.Refused("CX1323", () => Export(unconfirmed));
        Faults.Refused("CX1386", () => Export(Desk.Open(crm, contact, "objection")));
    }

    [Fact]
    public void A_role_without_the_privilege_exports_nothing() =>
        Desk.Forbidden(crm, Persona.Frontline, ExportRequest(Desk.Open(crm, People.Create(crm), "access")));

    [Fact]
    public void An_erasure_takes_the_earlier_packages_along()
    {
        var person = SeededPerson.Create(crm);
        Export(Desk.Open(crm, person.Id, "access"));
        Assert.NotEqual(0, Blocks());

        Requests.Erase(crm, Requests.Open(crm, person.Id, confirmed: true));
        Assert.Equal(0, Blocks());
    }

    public void Dispose() => crm.Dispose();

    private long Blocks()
    {
        using var session = crm.Organization.Database.Read();
        return (long)session.Scalar("SELECT count(*) FROM _fileblock")!;
    }

    private OrganizationResponse Export(EntityReference request) => crm.As(Persona.PrivacyOfficer).Execute(ExportRequest(request));

    private static OrganizationRequest ExportRequest(EntityReference request) => new("cx_ExportPersonalData") { ["Request"] = request };

    private void Answer(Guid contact, string words, string purpose)
    {
        var admin = crm.AsSystem();
        if (purpose == "newsletter")
            Assert.Equal(Consent, admin.Retrieve("cx_purpose", People.Purpose(crm, purpose).Id, new ColumnSet("cx_basis")).GetAttributeValue<OptionSetValue>("cx_basis").Value);
        var survey = admin.Create(new Entity("cx_survey") { ["cx_name"] = purpose, ["cx_purposeid"] = People.Purpose(crm, purpose) });
        var feedback = admin.Create(new Entity("cx_feedback")
        {
            ["cx_surveyid"] = new EntityReference("cx_survey", survey),
            ["cx_contactid"] = new EntityReference("contact", contact),
            ["cx_respondedon"] = crm.Clock.UtcNow,
            ["cx_sourcesystem"] = "test",
            ["cx_sourceid"] = purpose,
        });
        admin.Create(new Entity("cx_answer") { ["cx_feedbackid"] = new EntityReference("cx_feedback", feedback), ["cx_text"] = words });
    }
}
