namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The product's own sending.</summary>
public sealed class SendMessageTests : IDisposable
{
    private const int Customers = 773000000;
    private const int Staff = 773000001;
    private const int CustomersAndStaff = 773000002;
    private const int Forbidden = 773000002;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_service_message_is_sent_and_its_email_stands_on_the_contact()
    {
        var contact = People.Create(crm);

        var answer = Send(contact, kind: "service");

        Assert.Equal(true, answer["Sent"]);
        Assert.Equal("yes", answer["Verdict"]);
        Assert.Equal("service", answer["Rule"]);
        var email = Mail(((EntityReference)answer["Email"]).Id);
        Assert.Equal(3, email.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(contact, email.GetAttributeValue<EntityReference>("regardingobjectid").Id);
    }

    [Fact]
    public void Marketing_without_consent_is_kept_back_with_rule_source_and_reason_and_leaves_no_email()
    {
        var answer = Send(People.Create(crm), purpose: "newsletter");

        Assert.Equal(false, answer["Sent"]);
        Assert.Equal("no", answer["Verdict"]);
        Assert.Equal("dk.consent", answer["Rule"]);
        Assert.Equal("Markedsføringsloven § 10, stk. 1", answer["Source"]);
        Assert.StartsWith("Marketing by e-mail", (string)answer["Reason"], StringComparison.Ordinal);
        Assert.Empty(People.Rows(crm, "email"));
    }

    [Fact]
    public void Marketing_with_consent_carries_sender_and_refusal_in_the_persons_language()
    {
        People.Set(crm, "cx_ControllerName", "Nordvind A/S");
        People.Set(crm, "cx_ControllerContact", "nej@nordvind.example");
        var contact = People.Create(crm, with: row => row["cx_language"] = new OptionSetValue(773000001));
        People.Consent(crm, contact, "given");

        var answer = Send(contact, purpose: "newsletter");

        Assert.Equal(true, answer["Sent"]);
        var body = Mail(((EntityReference)answer["Email"]).Id).GetAttributeValue<string>("description");
        Assert.Contains("Denne besked er fra Nordvind A/S. Du kan til enhver tid gratis sige nej", System.Net.WebUtility.HtmlDecode(body), StringComparison.Ordinal);
        Assert.Contains("nej@nordvind.example", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Marketing_without_a_sender_in_the_settings_is_refused_and_nothing_is_written()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");

        Faults.Refused("CX1010", () => Send(contact, purpose: "newsletter"));

        Assert.Empty(People.Rows(crm, "email"));
    }

    [Fact]
    public void Marketing_can_not_pass_as_service()
    {
        Faults.Refused("CX1330", () => Send(People.Create(crm), purpose: "newsletter", kind: "service"));
    }

    [Theory]
    [InlineData("marketing", "CX1331")]
    [InlineData("similarProducts", "CX1331")]
    [InlineData("tracking", "CX1331")]
    [InlineData(null, "CX1332")]
    [InlineData("pigeon", "CX1309")]
    public void A_message_says_what_it_is_for(string? kind, string code)
    {
        Faults.Refused(code, () => Send(People.Create(crm), kind: kind));
    }

    [Fact]
    public void Who_declined_one_kind_of_survey_gets_none_named_by_kind_alone()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "refused", "serviceSurvey");

        Assert.Equal("no", Send(contact, kind: "survey")["Verdict"]);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("refused", false)]
    [InlineData("given", true)]
    [Trait("Requirement", "69")]
    public void A_link_is_tracked_only_after_a_yes_to_tracking_itself(string? said, bool tracked)
    {
        People.Set(crm, "cx_ControllerName", "Nordvind A/S");
        People.Set(crm, "cx_ControllerContact", "nej@nordvind.example");
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        if (said is not null) People.Consent(crm, contact, said, "tracking");
        var request = Request(contact);
        request["Purpose"] = "newsletter";
        request["Body"] = "<a href=\"https://nordvind.example/news?utm_source=mail\">News</a>";
        request["Track"] = true;

        var body = Mail(((EntityReference)crm.As(Persona.Integration).Execute(request)["Email"]).Id).GetAttributeValue<string>("description");

        Assert.Equal(tracked, body.Contains("cxm=", StringComparison.Ordinal));
        Assert.Equal(tracked, body.Contains("utm_source", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_gate_says_look_a_persons_decision_sends_it_and_is_kept()
    {
        var contact = People.Create(crm);
        var request = Request(contact);
        request["Kind"] = "reviewRequest";

        Assert.Equal("look", crm.As(Persona.Frontline).Execute(request)["Verdict"]);
        Assert.Empty(People.Rows(crm, "email"));

        request["LookReason"] = "Bought a bicycle here yesterday";
        var answer = crm.As(Persona.Frontline).Execute(request);

        Assert.Equal(true, answer["Sent"]);
        var mail = crm.AsSystem().Retrieve("email", ((EntityReference)answer["Email"]).Id, new ColumnSet("cx_lookreason", "cx_lookbyid", "cx_lookon"));
        Assert.Equal("Bought a bicycle here yesterday", mail["cx_lookreason"]);
        Assert.Equal(crm.UserId(Persona.Frontline), mail.GetAttributeValue<EntityReference>("cx_lookbyid").Id);
        Assert.Equal(crm.Clock.UtcNow, mail["cx_lookon"]);
    }

    [Fact]
    public void A_no_can_not_be_decided_away()
    {
        var request = Request(People.Create(crm));
        request["Purpose"] = "newsletter";
        request["LookReason"] = "I want to";

        Assert.Equal(false, crm.As(Persona.Frontline).Execute(request)["Sent"]);
    }

    [Fact]
    public void Nobody_without_an_address_is_written_to()
    {
        var contact = People.Create(crm, with: row => row.Attributes.Remove("emailaddress1"));

        var answer = Send(contact, kind: "service");

        Assert.Equal(false, answer["Sent"]);
        Assert.Equal("noaddress", answer["Rule"]);
    }

    [Fact]
    public void Sending_costs_four_calls_and_keeping_back_two()
    {
        var contact = People.Create(crm);

        Send(contact, kind: "service");
        Assert.InRange(crm.Calls, 1, 5);

        Send(contact, purpose: "newsletter");
        Assert.InRange(crm.Calls, 1, 3);
    }

    [Theory]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.Administrator)]
    public void A_role_without_the_privilege_can_not_send(Persona persona)
    {
        var request = Request(People.Create(crm));
        request["Kind"] = "service";

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(request));
        Assert.Empty(People.Rows(crm, "email"));
    }

    [Fact]
    public void A_communication_to_customers_is_not_sent_without_purpose_and_channel()
    {
        Faults.Refused("CX1333", () => crm.AsSystem().Create(Communication(Customers)));
        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Communication(Staff)));

        var planned = Communication(CustomersAndStaff);
        planned.Attributes.Remove("cx_senton");
        planned["cx_purposeid"] = People.Purpose(crm, "newsletter");
        var id = crm.AsSystem().Create(planned);
        Faults.Refused("CX1334", () => crm.AsSystem().Update(new Entity("cx_communication", id) { ["cx_senton"] = crm.Clock.UtcNow }));
        crm.AsSystem().Update(new Entity("cx_communication", id) { ["cx_senton"] = crm.Clock.UtcNow, ["cx_channel"] = new OptionSetValue(773000000) });
    }

    [Theory]
    [InlineData(Forbidden, Forbidden, true)]
    [InlineData(Forbidden, null, false)]
    [InlineData(null, Forbidden, false)]
    public void A_purpose_that_the_company_forbids_in_both_countries_lets_no_communication_be_sent(int? denmark, int? sweden, bool isRefused)
    {
        var purpose = People.Purpose(crm, "newsletter");
        crm.AsSystem().Update(new Entity("cx_purpose", purpose.Id)
        {
            ["cx_ruledk"] = denmark is { } inDenmark ? new OptionSetValue(inDenmark) : null,
            ["cx_rulese"] = sweden is { } inSweden ? new OptionSetValue(inSweden) : null,
        });
        var communication = Communication(Customers);
        communication["cx_purposeid"] = purpose;
        communication["cx_channel"] = new OptionSetValue(773000000);

        if (isRefused) Faults.Refused("CX1311", () => crm.AsSystem().Create(communication));
        else Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(communication));
    }

    public void Dispose() => crm.Dispose();

    private OrganizationResponse Send(Guid contact, string? purpose = null, string? kind = null)
    {
        var request = Request(contact);
        if (purpose is not null) request["Purpose"] = purpose;
        if (kind is not null) request["Kind"] = kind;
        return crm.As(Persona.Integration).Execute(request);
    }

    private Entity Communication(int audience) => new("cx_communication")
    {
        ["cx_name"] = "You said, we did",
        ["cx_programid"] = new EntityReference("cx_program", crm.AsSystem().Create(new Entity("cx_program") { ["cx_name"] = "Program" })),
        ["cx_kind"] = new OptionSetValue(773000002),
        ["cx_audience"] = new OptionSetValue(audience),
        ["cx_senton"] = crm.Clock.UtcNow,
    };

    private static OrganizationRequest Request(Guid contact) => new("cx_SendMessage")
    {
        ["Contact"] = new EntityReference("contact", contact),
        ["Channel"] = "email",
        ["Subject"] = "About your case",
        ["Body"] = "<p>Hello</p>",
    };

    private Entity Mail(Guid id) => crm.AsSystem().Retrieve("email", id, new ColumnSet("statuscode", "regardingobjectid", "description", "cx_purposeid"));
}
