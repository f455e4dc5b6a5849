namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The gate where it stands: on the server, before a row is written.</summary>
public sealed class MessageGateTests : IDisposable
{
    private const int Sent = 773000001;
    private const int EmailChannel = 773000000;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData(People.Denmark, "Markedsføringsloven § 10, stk. 1")]
    [InlineData(People.Sweden, "Marknadsföringslagen (2008:486) 19 § första stycket")]
    [Trait("Requirement", "95")]
    public void Marketing_mail_without_consent_is_refused_with_its_source(int country, string source)
    {
        var contact = People.Create(crm, country);

        var sentence = Faults.Refused("CX1311", () => crm.AsSystem().Create(Mail(contact, "newsletter")));

        Assert.Contains(source, sentence, StringComparison.Ordinal);
        Assert.Empty(People.Rows(crm, "email"));
    }

    [Fact]
    public void Marketing_mail_with_consent_passes()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");

        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Mail(contact, "newsletter")));
    }

    [Fact]
    public void Correspondence_passes_without_classifying()
    {
        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Mail(People.Create(crm), purpose: null)));
    }

    [Fact]
    public void A_draft_that_becomes_marketing_is_refused()
    {
        var mail = crm.AsSystem().Create(Mail(People.Create(crm), purpose: null));

        Faults.Refused("CX1311", () => crm.AsSystem().Update(new Entity("email", mail) { ["cx_purposeid"] = People.Purpose(crm, "newsletter") }));
    }

    [Fact]
    public void A_recipient_added_to_a_lawful_draft_is_judged_too()
    {
        var willing = People.Create(crm);
        People.Consent(crm, willing, "given");
        var mail = crm.AsSystem().Create(Mail(willing, "newsletter"));
        var other = People.Create(crm, with: row => row["emailaddress1"] = "other@example.dk");

        Faults.Refused("CX1311", () => crm.AsSystem().Update(new Entity("email", mail) { ["cc"] = Parties(other) }));
    }

    [Fact]
    [Trait("Requirement", "95")]
    public void Danish_law_protects_companies_too_and_swedish_law_does_not()
    {
        Assert.Equal("no", Check(Contact(People.Denmark), "newsletter", "email")["Verdict"]);
        Assert.Equal("yes", Check(Contact(People.Sweden), "newsletter", "email")["Verdict"]);

        Guid Contact(int country)
        {
            var account = crm.AsSystem().Create(new Entity("account") { ["name"] = "Firma", ["cx_legalform"] = new OptionSetValue(773000000) });
            return People.Create(crm, country, row => row["parentcustomerid"] = new EntityReference("account", account));
        }
    }

    [Fact]
    public void The_verdict_comes_with_rule_and_source_in_the_language_asked_for()
    {
        var request = CheckRequest(People.Create(crm), "newsletter", "email");
        request["Language"] = 1053;

        var verdict = crm.As(Persona.Frontline).Execute(request);

        Assert.Equal("no", verdict["Verdict"]);
        Assert.Equal("dk.consent", verdict["Rule"]);
        Assert.StartsWith("Marknadsföring via e-post", (string)verdict["Text"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_gate_costs_at_most_three_calls()
    {
        Check(People.Create(crm), "newsletter", "email");

        Assert.InRange(crm.Calls, 1, 3);
    }

    [Fact]
    public void A_neutral_survey_is_sent_and_within_the_quiet_period_it_is_not()
    {
        var contact = People.Create(crm);
        crm.AsSystem().Create(Invitation(contact));

        crm.Clock.Advance(TimeSpan.FromDays(29));
        Faults.Refused("CX1311", () => crm.AsSystem().Create(Invitation(contact)));

        crm.Clock.Advance(TimeSpan.FromDays(2));
        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Invitation(contact)));
    }

    [Fact]
    public void Nobody_who_declined_surveys_is_invited()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "refused", "serviceSurvey");

        Faults.Refused("CX1311", () => crm.AsSystem().Create(Invitation(contact)));
    }

    [Fact]
    public void An_invitation_that_becomes_sent_is_judged_then()
    {
        var contact = People.Create(crm);
        var prepared = Invitation(contact);
        prepared["cx_state"] = new OptionSetValue(773000000);
        prepared.Attributes.Remove("cx_senton");
        var invitation = crm.AsSystem().Create(prepared);
        People.Consent(crm, contact, "refused", "serviceSurvey");

        Faults.Refused("CX1311", () => crm.AsSystem().Update(new Entity("cx_invitation", invitation) { ["cx_state"] = new OptionSetValue(Sent) }));
    }

    [Fact]
    public void A_restricted_person_gets_no_survey_but_gets_an_answer()
    {
        var contact = People.Create(crm, with: row => row["cx_privacystate"] = new OptionSetValue(People.Restricted));

        Assert.Contains("Art. 18", Faults.Refused("CX1311", () => crm.AsSystem().Create(Invitation(contact))), StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(Mail(contact, purpose: null)));
    }

    [Fact]
    public void A_sales_call_to_a_danish_consumer_is_refused()
    {
        var call = new Entity("phonecall")
        {
            ["subject"] = "Offer",
            ["directioncode"] = true,
            ["cx_purposeid"] = People.Purpose(crm, "marketingEmail"),
            ["to"] = Parties(People.Create(crm)),
        };

        Assert.Contains("Forbrugeraftaleloven § 4", Faults.Refused("CX1311", () => crm.AsSystem().Create(call)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_becomes_a_sales_call_or_gets_another_recipient_is_judged_too()
    {
        var willing = People.Create(crm, with: row => row["cx_callrequestedon"] = crm.Clock.UtcNow.Date);
        var call = crm.AsSystem().Create(new Entity("phonecall") { ["subject"] = "Your order", ["directioncode"] = true, ["to"] = Parties(willing) });
        crm.AsSystem().Update(new Entity("phonecall", call) { ["cx_purposeid"] = People.Purpose(crm, "marketingEmail") });

        Faults.Refused("CX1311", () => crm.AsSystem().Update(new Entity("phonecall", call) { ["to"] = Parties(People.Create(crm)) }));
        var other = crm.AsSystem().Create(new Entity("phonecall") { ["subject"] = "Your order", ["directioncode"] = true, ["to"] = Parties(People.Create(crm)) });
        Faults.Refused("CX1311", () => crm.AsSystem().Update(new Entity("phonecall", other) { ["cx_purposeid"] = People.Purpose(crm, "marketingEmail") }));
    }

    [Fact]
    public void Consent_on_one_channel_is_none_on_another_and_a_refusal_neither()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given", channel: "email");
        Assert.Equal("yes", Check(contact, "newsletter", "email")["Verdict"]);
        Assert.Equal(("no", "dk.consent"), (Check(contact, "newsletter", "sms")["Verdict"], Check(contact, "newsletter", "sms")["Rule"]));

        People.Consent(crm, contact, "refused", channel: "sms");

        Assert.Equal("refused", Check(contact, "newsletter", "sms")["Rule"]);
        Assert.Equal("yes", Check(contact, "newsletter", "email")["Verdict"]);
    }

    [Fact]
    public void A_call_the_gate_wants_looked_at_waits_for_a_person_who_says_why()
    {
        var contact = People.Create(crm, People.Sweden);
        Entity Call() => new("phonecall")
        {
            ["subject"] = "Offer",
            ["directioncode"] = true,
            ["cx_purposeid"] = People.Purpose(crm, "marketingEmail"),
            ["to"] = Parties(contact),
        };
        Assert.Contains("NIX", Faults.Refused("CX1312", () => crm.AsSystem().Create(Call())), StringComparison.Ordinal);

        var looked = Call();
        looked["cx_lookreason"] = "Not in NIX, looked up today";
        var id = crm.AsSystem().Create(looked);

        var row = crm.AsSystem().Retrieve("phonecall", id, new ColumnSet("cx_lookbyid", "cx_lookon"));
        Assert.NotNull(row.GetAttributeValue<EntityReference>("cx_lookbyid"));
        Assert.Equal(crm.Clock.UtcNow, row["cx_lookon"]);
    }

    [Fact]
    public void Who_decided_can_not_be_written_by_hand_nor_a_no_be_decided_away()
    {
        var contact = People.Create(crm);
        var forged = Mail(contact, purpose: null);
        forged["cx_lookon"] = crm.Clock.UtcNow;
        Faults.Refused("CX1339", () => crm.AsSystem().Create(forged));

        var insisted = Mail(contact, "newsletter");
        insisted["cx_lookreason"] = "They will like it";
        Faults.Refused("CX1311", () => crm.AsSystem().Create(insisted));
    }

    [Fact]
    public void Correspondence_is_never_asked_to_look()
    {
        var stranger = new Entity("email")
        {
            ["subject"] = "Hello",
            ["directioncode"] = true,
            ["to"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "somebody@example.com" }]),
        };

        Assert.NotEqual(Guid.Empty, crm.AsSystem().Create(stranger));
        Assert.Equal(0, crm.Calls);
    }

    public void Dispose() => crm.Dispose();

    private OrganizationResponse Check(Guid contact, string purpose, string channel) => crm.As(Persona.Frontline).Execute(CheckRequest(contact, purpose, channel));

    private static OrganizationRequest CheckRequest(Guid contact, string purpose, string channel) => new("cx_CheckMessage")
    {
        ["Recipient"] = new EntityReference("contact", contact),
        ["Purpose"] = purpose,
        ["Channel"] = channel,
    };

    private Entity Mail(Guid contact, string? purpose)
    {
        var mail = new Entity("email") { ["subject"] = "News", ["directioncode"] = true, ["to"] = Parties(contact) };
        if (purpose is not null) mail["cx_purposeid"] = People.Purpose(crm, purpose);
        return mail;
    }

    private static EntityCollection Parties(params Guid[] contacts) =>
        new([.. contacts.Select(contact => new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) })]);

    private Entity Invitation(Guid contact)
    {
        var survey = crm.AsSystem().Create(new Entity("cx_survey") { ["cx_name"] = "After service", ["cx_purposeid"] = People.Purpose(crm, "serviceSurvey") });
        return new("cx_invitation")
        {
            ["cx_surveyid"] = new EntityReference("cx_survey", survey),
            ["cx_contactid"] = new EntityReference("contact", contact),
            ["cx_channel"] = new OptionSetValue(EmailChannel),
            ["cx_state"] = new OptionSetValue(Sent),
            ["cx_senton"] = crm.Clock.UtcNow,
        };
    }
}
