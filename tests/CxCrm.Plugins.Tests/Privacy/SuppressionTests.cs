namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>An objection to marketing outlives the erasure (GDPR Art. 21(3)), as a keyed hash.</summary>
public sealed class SuppressionTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public SuppressionTests() => crm.Organization.Engine.Secrets = new Dictionary<string, string>(StringComparer.Ordinal) { ["cx_SuppressionKey"] = new('k', 40) };

    [Fact]
    public void Without_an_objection_nothing_is_kept_although_the_person_was_told()
    {
        Erase(SeededPerson.Create(crm).Id, told: true);

        Assert.Empty(People.Rows(crm, "cx_suppression"));
    }

    [Fact]
    public void An_objection_of_which_the_person_was_not_told_keeps_nothing()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);

        Erase(person, told: false);

        Assert.Empty(People.Rows(crm, "cx_suppression"));
    }

    [Fact]
    public void After_an_objection_only_keyed_hashes_stay_and_the_certificate_says_so()
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);

        var certificate = Erase(person, told: true);

        var rows = People.Rows(crm, "cx_suppression", "cx_hmac", "cx_toldon", "cx_expireson");
        Assert.Equal(2, rows.Count); // the e-mail address, and one number however often it was written
        Assert.All(rows, row => Assert.Matches("^[0-9a-f]{64}$", (string)row["cx_hmac"]));
        Assert.All(rows, row => Assert.Equal(crm.Clock.UtcNow.Date.AddMonths(36), (DateTime)row["cx_expireson"]));
        Assert.Empty(DatabaseFile.Search(crm, SeededPerson.Email, SeededPerson.Phone));
        Assert.Contains("keyed hash of", certificate, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SOREN.Unique@example.dk")]
    [InlineData(" soren.unique@EXAMPLE.dk")]
    public void A_new_contact_with_the_address_gets_no_marketing_but_service_and_may_consent_again(string address)
    {
        var back = Returned(row => row["emailaddress1"] = address.Trim());

        Assert.Equal(("no", "objected"), Verdict(back, "newsletter"));
        Assert.Equal(("yes", "neutralsurvey"), Verdict(back, "serviceSurvey"));
        People.Consent(crm, back, "given");
        Assert.Equal("yes", Verdict(back, "newsletter").Answer);
    }

    [Fact]
    public void The_number_is_recognised_however_it_is_written()
    {
        var back = Returned(row => { row["emailaddress1"] = "new@example.dk"; row["mobilephone"] = "0045 61 72 83 94"; });

        Assert.Equal(("no", "objected"), Verdict(back, "newsletter"));
    }

    [Fact]
    public void A_changed_address_is_recognised_too_and_another_is_not()
    {
        var back = Returned(row => row["emailaddress1"] = "other@example.dk");
        Assert.NotEqual("objected", Verdict(back, "newsletter").Rule);

        crm.AsSystem().Update(new Entity("contact", back) { ["emailaddress1"] = SeededPerson.Email });
        crm.RunAsyncSteps();

        Assert.Equal(("no", "objected"), Verdict(back, "newsletter"));
    }

    [Fact]
    public void The_gate_reads_the_objection_with_at_most_three_calls()
    {
        var back = Returned(row => row["emailaddress1"] = SeededPerson.Email);

        Verdict(back, "newsletter");

        Assert.InRange(crm.Calls, 1, 3);
    }

    [Fact]
    public void A_merge_keeps_the_objection()
    {
        var back = Returned(row => row["emailaddress1"] = SeededPerson.Email);
        var other = People.Create(crm, with: row => row["emailaddress1"] = "fresh@example.dk");
        crm.RunAsyncSteps();

        crm.AsSystem().Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", other),
            ["SubordinateId"] = back,
            ["UpdateContent"] = new Entity("contact"),
            ["PerformParentingChecks"] = false,
        });

        Assert.Equal(("no", "objected"), Verdict(other, "newsletter"));
    }

    [Fact]
    public void An_expired_hash_blocks_nothing_and_is_deleted_with_its_history()
    {
        var back = Returned(row => row["emailaddress1"] = SeededPerson.Email);

        crm.Clock.Advance(crm.Clock.UtcNow.AddMonths(36).AddDays(1) - crm.Clock.UtcNow);

        Assert.NotEqual("objected", Verdict(back, "newsletter").Rule);
        var answer = crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_DeleteExpiredSuppressions"));
        Assert.Equal((true, 2), ((bool)answer["Done"], (int)answer["Deleted"]));
        Assert.Empty(People.Rows(crm, "cx_suppression"));
    }

    [Fact]
    public void Without_a_key_the_erasure_stops_before_anything_is_erased()
    {
        crm.Organization.Engine.Secrets = new Dictionary<string, string>();
        var person = SeededPerson.Create(crm).Id;
        Object(person);
        var request = Told(Requests.Open(crm, person, confirmed: true));

        Faults.Refused("CX1360", () => Requests.Continue(crm, request));

        Assert.NotEmpty(DatabaseFile.Search(crm, SeededPerson.Email));
    }

    [Fact]
    public void A_key_that_is_no_secret_is_refused()
    {
        crm.Organization.Engine.Secrets = new Dictionary<string, string> { ["cx_SuppressionKey"] = "short" };
        var person = SeededPerson.Create(crm).Id;
        Object(person);

        Faults.Refused("CX1361", () => Requests.Continue(crm, Told(Requests.Open(crm, person, confirmed: true))));
    }

    public void Dispose() => crm.Dispose();

    private Guid Returned(Action<Entity> with)
    {
        var person = SeededPerson.Create(crm).Id;
        Object(person);
        Erase(person, told: true);
        var back = People.Create(crm, with: with);
        crm.RunAsyncSteps();
        return back;
    }

    private string Erase(Guid person, bool told)
    {
        var request = Requests.Open(crm, person, confirmed: true);
        return Requests.Erase(crm, told ? Told(request) : request);
    }

    private EntityReference Told(EntityReference request)
    {
        crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequest", request.Id) { ["cx_suppressiontoldon"] = crm.Clock.UtcNow });
        return request;
    }

    private void Object(Guid contact) =>
        crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "objection" });

    private (string Answer, string Rule) Verdict(Guid contact, string purpose, string channel = "email")
    {
        var verdict = crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_CheckMessage")
        {
            ["Recipient"] = new EntityReference("contact", contact),
            ["Purpose"] = purpose,
            ["Channel"] = channel,
        });
        return ((string)verdict["Verdict"], (string)verdict["Rule"]);
    }
}
