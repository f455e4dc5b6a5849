namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>People who share an address, addresses written otherwise, callers without the right.</summary>
public sealed class ConsentAttackTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void Of_two_people_with_one_address_each_is_judged_by_what_they_said_themselves()
    {
        var (one, other) = (People.Create(crm), People.Create(crm));
        People.Consent(crm, one, "given");
        People.Consent(crm, other, "refused");

        Assert.Equal("yes", Check(one)["Verdict"]);
        Assert.Equal("no", Check(other)["Verdict"]);
        Faults.Refused("CX1311", () => crm.AsSystem().Create(Mail(one, other)));
    }

    [Theory]
    [InlineData("METTE.AAGAARD@EXAMPLE.DK")]
    [InlineData("mette.aagaard@exaмple.dk")]
    [InlineData("ｍette.aagaard@example.dk")]
    [InlineData("mette.aagaard@example.dk ")]
    public void An_address_typed_by_hand_is_nobodys_consent_however_it_is_written(string address)
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        var mail = Mail(contact);
        mail["to"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = address }]);

        Faults.Refused("CX1311", () => crm.AsSystem().Create(mail));
    }

    [Theory]
    [InlineData("Newsletter")]
    [InlineData("newsletter ")]
    [InlineData("ｎewsletter")]
    [InlineData("newsletter' OR '1'='1")]
    public void A_purpose_written_otherwise_never_becomes_a_yes(string purpose)
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "refused");
        var request = new OrganizationRequest("cx_CheckMessage") { ["Recipient"] = new EntityReference("contact", contact), ["Purpose"] = purpose, ["Channel"] = "email" };

        var verdict = Attempt(request);

        Assert.NotEqual("yes", verdict);
    }

    [Fact]
    public void Nothing_in_a_message_can_claim_that_it_was_judged()
    {
        var mail = Mail(People.Create(crm));
        mail.Id = Guid.NewGuid();
        var request = new OrganizationRequest("Create") { ["Target"] = mail, ["tag"] = "cx_judged:" + mail.Id.ToString("N") };

        Faults.Refused("CX1311", () => crm.AsSystem().Execute(request));
    }

    [Fact]
    public void Only_a_system_administrator_can_send_past_the_gate_with_the_bypass_header()
    {
        var request = new OrganizationRequest("Create") { ["Target"] = Mail(People.Create(crm)), ["BypassBusinessLogicExecution"] = "CustomSync" };

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.Frontline).Execute(request));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.Administrator).Execute(request));
        Assert.Empty(People.Rows(crm, "email"));
        crm.AsSystem().Execute(request);
        Assert.Single(People.Rows(crm, "email"));
    }

    [Theory]
    [InlineData("cx_CheckMessage", Persona.Analyst)]
    [InlineData("cx_CheckMessage", Persona.ProgramOwner)]
    [InlineData("cx_SendMessage", Persona.Analyst)]
    [InlineData("cx_RecordConsent", Persona.Analyst)]
    [InlineData("cx_GetConsentReceipt", Persona.ProgramOwner)]
    [InlineData("cx_VerifyConsentLedger", Persona.ProgramOwner)]
    [InlineData("cx_AnchorConsentLedger", Persona.Frontline)]
    public void A_role_without_the_privilege_calls_none_of_it(string api, Persona persona)
    {
        var contact = new EntityReference("contact", People.Create(crm));
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in Complete(api, contact)) request[name] = value;

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(request)).Detail;

        Assert.Contains("prv", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "94")]
    [Trait("Requirement", "113")]
    public void Nothing_in_the_model_says_yes_by_itself()
    {
        foreach (var table in new[] { "cx_consent", "cx_consentevent" })
        {
            using var session = crm.Organization.Database.Read();
            var definition = crm.Organization.Catalog.Table(table);
            Assert.All(definition.Columns.Where(column => column.LogicalName is "cx_state" or "cx_event"), column => Assert.Null(column.DefaultValue));
        }

        var contact = People.Create(crm);
        Assert.Equal("no", Check(contact)["Verdict"]);
        Faults.Refused("CX1307", () => crm.AsSystem().Create(new Entity("cx_consent")
        {
            ["cx_subjectid"] = "x",
            ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
            ["cx_channel"] = new OptionSetValue(773000000),
            ["cx_state"] = new OptionSetValue(773000000),
            ["cx_since"] = crm.Clock.UtcNow,
        }));
    }

    public void Dispose() => crm.Dispose();

    private static IEnumerable<(string Name, object Value)> Complete(string api, EntityReference contact) => api switch
    {
        "cx_CheckMessage" => [("Recipient", contact), ("Purpose", "newsletter"), ("Channel", "email")],
        "cx_SendMessage" => [("Contact", contact), ("Kind", "service"), ("Channel", "email"), ("Subject", "Hello"), ("Body", "Hello")],
        "cx_RecordConsent" => [("Contact", contact), ("Purpose", "newsletter"), ("Channel", "email"), ("Event", "refused")],
        "cx_AnchorConsentLedger" => [],
        _ => [("Contact", contact)],
    };

    private string Attempt(OrganizationRequest request)
    {
        try
        {
            return (string)crm.As(Persona.Frontline).Execute(request)["Verdict"];
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail.Message;
        }
    }

    private OrganizationResponse Check(Guid contact) => crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_CheckMessage")
    {
        ["Recipient"] = new EntityReference("contact", contact),
        ["Purpose"] = "newsletter",
        ["Channel"] = "email",
    });

    private Entity Mail(params Guid[] contacts) => new("email")
    {
        ["subject"] = "News",
        ["directioncode"] = true,
        ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
        ["to"] = new EntityCollection([.. contacts.Select(contact => new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) })]),
    };
}
