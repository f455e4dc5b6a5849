namespace CxCrm.Plugins.Tests.Privacy;

[Trait("Requirement", "70")]
[Trait("Requirement", "94")]
public sealed class ConsentTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_new_contact_has_no_opt_in()
    {
        People.Create(crm);

        Assert.Empty(People.Rows(crm, "cx_consent", "cx_state"));
    }

    [Fact]
    public void A_given_consent_keeps_the_exact_text_that_was_shown()
    {
        var answer = People.Consent(crm, People.Create(crm), "given");

        Assert.Equal("given", answer["State"]);
        Assert.Equal(1, answer["Sequence"]);
        var item = Assert.Single(People.Rows(crm, "cx_consentevent", "cx_personalpart", "cx_actor", "cx_purposecode"));
        Assert.Contains("Ja tak til nyhedsbrevet", item.GetAttributeValue<string>("cx_personalpart"), StringComparison.Ordinal);
        Assert.Equal("subject", item.GetAttributeValue<string>("cx_actor"));
        Assert.Equal("newsletter", item.GetAttributeValue<string>("cx_purposecode"));
    }

    [Fact]
    public void Recording_costs_at_most_twelve_calls()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");

        People.Consent(crm, contact, "withdrawn");

        Assert.InRange(crm.Calls, 1, 12);
    }

    [Fact]
    public void Withdrawing_takes_effect_at_once_and_blocks_bulk_mail_of_other_tools()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        Assert.False(DoNotBulkEmail(contact));
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        People.Consent(crm, contact, "withdrawn");

        Assert.True(DoNotBulkEmail(contact));
        Assert.Equal(773000002, Assert.Single(People.Rows(crm, "cx_consent", "cx_state")).GetAttributeValue<OptionSetValue>("cx_state").Value);
        Assert.Equal(2, People.Rows(crm, "cx_consentevent").Count);
    }

    [Fact]
    public void Withdrawing_twice_adds_nothing()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        People.Consent(crm, contact, "withdrawn");

        var again = People.Consent(crm, contact, "withdrawn");

        Assert.Equal(false, again["Changed"]);
        Assert.Equal(2, People.Rows(crm, "cx_consentevent").Count);
    }

    [Fact]
    public void What_was_never_given_can_not_be_withdrawn_and_nothing_is_written()
    {
        var contact = People.Create(crm);

        Faults.Refused("CX1301", () => People.Consent(crm, contact, "withdrawn"));

        Assert.Empty(People.Rows(crm, "cx_consentevent"));
        Assert.Empty(People.Rows(crm, "cx_consentledger"));
    }

    [Theory]
    [InlineData(People.Denmark, 2011, 1, 15, "15")]
    [InlineData(People.Sweden, 2013, 1, 15, "13")]
    public void A_child_needs_the_guardian_for_an_online_service_by_article_8(int country, int year, int month, int day, string age)
    {
        crm.AsSystem().Update(new Entity("cx_purpose", People.Purpose(crm, "newsletter").Id) { ["cx_forchildren"] = true });
        var child = People.Create(crm, country, row => row["birthdate"] = new DateTime(year, month, day));
        var older = People.Create(crm, country, row => row["birthdate"] = new DateTime(year, month, day).AddDays(-1));

        Assert.Contains(age, Faults.Refused("CX1306", () => People.Consent(crm, child, "given")), StringComparison.Ordinal);
        Assert.Equal(true, People.Consent(crm, older, "given")["Changed"]);

        var withGuardian = People.Say(child, "given");
        withGuardian["Guardian"] = "Karen Ågård";
        Assert.Equal(true, crm.As(Persona.Integration).Execute(withGuardian)["Changed"]);
    }

    [Fact]
    public void A_backdated_consent_is_refused()
    {
        var request = People.Say(People.Create(crm), "given");
        request["OccurredOn"] = CrmOrganization.Start.AddDays(-2);

        Faults.Refused("CX1302", () => crm.As(Persona.Integration).Execute(request));
    }

    [Fact]
    public void Consent_to_an_unknown_version_of_the_text_is_refused()
    {
        var request = People.Say(People.Create(crm), "given");
        request["TextVersion"] = 99;

        Faults.Refused("CX1304", () => crm.As(Persona.Integration).Execute(request));
    }

    [Fact]
    public void An_unknown_purpose_and_an_unknown_channel_are_refused_by_name()
    {
        var contact = People.Create(crm);

        Assert.Contains("pigeon", Faults.Refused("CX1309", () => People.Consent(crm, contact, "given", channel: "pigeon")), StringComparison.Ordinal);
        Assert.Contains("nothing", Faults.Refused("CX1308", () => People.Consent(crm, contact, "given", purpose: "nothing")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.ProgramOwner)]
    [InlineData(Persona.Administrator)]
    public void A_role_without_the_privilege_can_not_record_consent(Persona persona)
    {
        var request = People.Say(People.Create(crm), "given");

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(request));
        Assert.Empty(People.Rows(crm, "cx_consentevent"));
    }

    [Fact]
    public void The_history_can_not_be_written_by_hand_even_by_an_administrator()
    {
        var admin = crm.AsSystem();
        People.Consent(crm, People.Create(crm), "given");
        var item = People.Rows(crm, "cx_consentevent").Single();
        var head = People.Rows(crm, "cx_consentledger").Single();
        var state = People.Rows(crm, "cx_consent").Single();

        Faults.Refused("CX1307", () => admin.Update(new Entity("cx_consentevent", item.Id) { ["cx_source"] = "elsewhere" }));
        Faults.Refused("CX1307", () => admin.Delete("cx_consentevent", item.Id));
        Faults.Refused("CX1307", () => admin.Update(new Entity("cx_consentledger", head.Id) { ["cx_headseq"] = 0 }));
        Faults.Refused("CX1307", () => admin.Delete("cx_consentledger", head.Id));
        Faults.Refused("CX1307", () => admin.Update(new Entity("cx_consent", state.Id) { ["cx_state"] = new OptionSetValue(773000002) }));
        Faults.Refused("CX1307", () => admin.Create(new Entity("cx_consentledger") { ["cx_subjectid"] = "x", ["cx_headseq"] = 0 }));
    }

    [Fact]
    public void Deleting_a_contact_by_hand_never_fails_because_of_its_consents()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");

        crm.AsSystem().Delete("contact", contact);

        Assert.Single(People.Rows(crm, "cx_consentevent"));
    }

    public void Dispose() => crm.Dispose();

    private bool DoNotBulkEmail(Guid contact) => crm.AsSystem().Retrieve("contact", contact, new ColumnSet("donotbulkemail")).GetAttributeValue<bool>("donotbulkemail");
}
