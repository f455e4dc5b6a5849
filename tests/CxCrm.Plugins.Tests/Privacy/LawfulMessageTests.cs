namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>
/// The law of "may this message be sent?", row by row, asked of the server with facts that stand in its columns. Each row names the source that the answer has to quote.
/// </summary>
public sealed class LawfulMessageTests : IDisposable
{
    private const string Dk = "dk";
    private const string Se = "se";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    // Prior consent for electronic marketing.
    [InlineData(Dk, "marketing", "email", "", "no", "Markedsføringsloven § 10, stk. 1")]
    [InlineData(Dk, "marketing", "sms", "company", "no", "Markedsføringsloven § 10, stk. 1")]
    [InlineData(Dk, "marketing", "email", "given", "yes", "Markedsføringsloven § 10, stk. 1")]
    [InlineData(Se, "marketing", "email", "", "no", "Marknadsföringslagen (2008:486) 19 § första stycket")]
    [InlineData(Se, "marketing", "email", "soleTrader", "no", "Marknadsföringslagen (2008:486) 19 § första stycket")]
    [InlineData(Se, "marketing", "email", "company", "yes", "Marknadsföringslagen (2008:486) 19 §, 21 §")]
    [InlineData(Se, "marketing", "email", "company refusedCompany", "no", "GDPR Art. 21")]
    // Own similar products.
    [InlineData(Dk, "similarProducts", "email", "sale offered offers", "yes", "Markedsføringsloven § 10, stk. 2")]
    [InlineData(Dk, "similarProducts", "email", "sale offers", "no", "Markedsføringsloven § 10, stk. 2")]
    [InlineData(Dk, "similarProducts", "email", "offered offers", "no", "Markedsføringsloven § 10, stk. 2")]
    [InlineData(Dk, "similarProducts", "email", "sale offered", "look", "Markedsføringsloven § 10, stk. 2")]
    [InlineData(Se, "similarProducts", "email", "sale offered offers", "yes", "Marknadsföringslagen (2008:486) 19 § andra stycket")]
    // Surveys and reviews.
    [InlineData(Dk, "survey", "email", "", "yes", "Forbrugerombudsmanden 16/06125, 10/09158")]
    [InlineData(Dk, "survey", "email", "promotes", "no", "Markedsføringsloven § 10, stk. 1")]
    [InlineData(Se, "survey", "email", "", "yes", "Forbrugerombudsmanden 16/06125, 10/09158")]
    [InlineData(Se, "survey", "email", "promotes", "no", "Marknadsföringslagen (2008:486) 19 § första stycket")]
    [InlineData(Dk, "survey", "email", "declined", "no", "Forbrugerombudsmanden 16/06125, 10/09158")]
    [InlineData(Dk, "reviewRequest", "email", "bought", "yes", "Forbrugerombudsmanden 17/11911")]
    [InlineData(Dk, "reviewRequest", "email", "boughtNothing", "no", "Forbrugerombudsmanden 17/11911")]
    [InlineData(Se, "reviewRequest", "email", "", "look", "Forbrugerombudsmanden 17/11911")]
    // Asking for consent is marketing itself.
    [InlineData(Dk, "consentRequest", "email", "", "no", "Markedsføringsloven § 10, stk. 1")]
    [InlineData(Se, "consentRequest", "email", "", "no", "Marknadsföringslagen (2008:486) 19 § första stycket")]
    // Sales calls.
    [InlineData(Dk, "marketing", "phone", "", "no", "Forbrugeraftaleloven § 4, stk. 1")]
    [InlineData(Dk, "marketing", "phone", "checked", "no", "Forbrugeraftaleloven § 4, stk. 1")]
    [InlineData(Dk, "marketing", "phone", "asked", "yes", "Forbrugeraftaleloven § 4, stk. 1")]
    [InlineData(Dk, "marketing", "phone", "willAsk", "no", "Forbrugeraftaleloven § 4, stk. 1")]
    [InlineData(Dk, "marketing", "phone", "asked refusedPhone", "no", "GDPR Art. 21")]
    [InlineData(Dk, "marketing", "phone", "books", "yes", "Forbrugeraftaleloven § 4, stk. 2")]
    [InlineData(Dk, "marketing", "phone", "periodicals", "yes", "Forbrugeraftaleloven § 4, stk. 2")]
    [InlineData(Dk, "marketing", "phone", "insuranceMediation", "yes", "Forbrugeraftaleloven § 4, stk. 2")]
    [InlineData(Dk, "marketing", "phone", "rescueServices", "yes", "Forbrugeraftaleloven § 4, stk. 2")]
    [InlineData(Dk, "marketing", "email", "books", "no", "Markedsføringsloven § 10, stk. 1")]
    [InlineData(Dk, "marketing", "phone", "books objected", "no", "GDPR Art. 21(2)-(3)")]
    [InlineData(Se, "marketing", "phone", "", "look", "Marknadsföringslagen (2008:486) 21 §; NIX")]
    [InlineData(Se, "marketing", "phone", "listed checked", "no", "Marknadsföringslagen (2008:486) 21 §; NIX")]
    [InlineData(Se, "marketing", "phone", "checked", "yes", "Marknadsföringslagen (2008:486) 21 §; NIX")]
    [InlineData(Se, "marketing", "phone", "books", "look", "Marknadsföringslagen (2008:486) 21 §; NIX")]
    [InlineData(Se, "marketing", "phone", "listed checked asked", "yes", "Marknadsföringslagen (2008:486) 21 §; NIX")]
    // Companies, and post.
    [InlineData(Dk, "marketing", "phone", "company", "yes", "Markedsføringsloven § 10")]
    [InlineData(Dk, "marketing", "post", "company refusedCompany", "no", "GDPR Art. 21")]
    [InlineData(Dk, "marketing", "post", "", "look", "Markedsføringsloven § 10, stk. 4")]
    [InlineData(Dk, "marketing", "post", "asked", "look", "Markedsføringsloven § 10, stk. 4")]
    [InlineData(Dk, "marketing", "post", "listed checked", "no", "Markedsføringsloven § 10, stk. 4")]
    [InlineData(Dk, "marketing", "post", "checked", "yes", "Markedsføringsloven § 10, stk. 4")]
    [InlineData(Se, "marketing", "post", "", "yes", "Marknadsföringslagen (2008:486) 21 §")]
    [InlineData(Se, "marketing", "post", "refusedPost", "no", "GDPR Art. 21")]
    // What may always be sent, and to whom nothing else may.
    [InlineData(Dk, "service", "phone", "restricted objected", "yes", "GDPR Art. 6(1)(b), (f)")]
    [InlineData(Se, "contract", "email", "restricted", "yes", "GDPR Art. 6(1)(b), (f)")]
    [InlineData(Dk, "correspondence", "email", "restricted", "yes", "GDPR Art. 6(1)(b), (f)")]
    [InlineData(Dk, "legalDuty", "email", "erased", "yes", "GDPR Art. 6(1)(c), 12, 34")]
    [InlineData(Se, "privacyRequest", "email", "restricted", "yes", "GDPR Art. 6(1)(c), 12, 34")]
    [InlineData(Dk, "breachNotice", "email", "objected", "yes", "GDPR Art. 6(1)(c), 12, 34")]
    [InlineData(Dk, "survey", "email", "restricted", "no", "GDPR Art. 18(2)")]
    [InlineData(Se, "marketing", "email", "given restricted", "no", "GDPR Art. 18(2)")]
    [InlineData(Dk, "survey", "email", "erased", "no", "GDPR Art. 17")]
    // After an objection, for a purpose made later too; a new consent is stronger.
    [InlineData(Dk, "marketing", "email", "objected", "no", "GDPR Art. 21(2)-(3)")]
    [InlineData(Se, "marketing", "email", "company objected", "no", "GDPR Art. 21(2)-(3)")]
    [InlineData(Dk, "survey", "email", "promotes objected", "no", "GDPR Art. 21(2)-(3)")]
    [InlineData(Dk, "marketing", "email", "refused", "no", "GDPR Art. 7(3), 21(2)")]
    [InlineData(Dk, "survey", "email", "objected", "yes", "Forbrugerombudsmanden 16/06125, 10/09158")]
    [InlineData(Dk, "marketing", "email", "objected given", "yes", "Markedsføringsloven § 10, stk. 1")]
    // Tracking.
    [InlineData(Dk, "tracking", "email", "", "no", "Directive 2002/58/EC Art. 5(3)")]
    [InlineData(Se, "tracking", "email", "given", "yes", "Directive 2002/58/EC Art. 5(3)")]
    [Trait("Requirement", "95")]
    public void The_server_answers_with_the_source(string country, string kind, string channel, string facts, string answer, string source)
    {
        var has = facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var contact = Contact(country, has);
        if (has.Contains("objected")) Object(contact);
        Purpose(kind, has);
        if (has.Contains("given")) crm.AsSystem().Execute(Say(contact, "given", channel));
        if (has.Contains("refused")) crm.AsSystem().Execute(Say(contact, "refused", channel));
        if (has.Contains("declined")) People.Consent(crm, contact, "refused", "serviceSurvey", channel);
        if (has.Contains("restricted")) State(contact, People.Restricted);
        if (has.Contains("erased")) State(contact, People.Erased);

        var verdict = Check(contact, channel, has);

        Assert.Equal((answer, source), ((string)verdict["Verdict"], (string)verdict["Source"]));
        Assert.InRange(crm.Calls, 1, 3);
    }

    [Fact]
    public void Marketing_to_an_address_of_no_contact_is_never_allowed_because_an_objection_can_not_be_looked_up()
    {
        var purpose = Purpose("marketing", new HashSet<string>(StringComparer.Ordinal) { "insuranceMediation" });
        var call = new Entity("phonecall")
        {
            ["subject"] = "Offer",
            ["directioncode"] = true,
            ["cx_purposeid"] = purpose,
            ["to"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "+45 20 30 40 50" }]),
        };

        Assert.Contains("GDPR Art. 21(3)", Faults.Refused("CX1311", () => crm.AsSystem().Create(call)), StringComparison.Ordinal);
    }

    public void Dispose() => crm.Dispose();

    private Guid Contact(string country, IReadOnlySet<string> has)
    {
        var company = has.Contains("company") || has.Contains("soleTrader") ? Company(has) : null;
        return People.Create(crm, country == Dk ? People.Denmark : People.Sweden, row =>
        {
            row["parentcustomerid"] = company;
            row["cx_onprotectionlist"] = has.Contains("listed");
            if (has.Contains("checked")) row["cx_protectionlistcheckedon"] = crm.Clock.UtcNow.Date;
            if (has.Contains("sale")) row["cx_emailfromsaleon"] = crm.Clock.UtcNow.Date;
            if (has.Contains("offered")) row["cx_refusalofferedon"] = crm.Clock.UtcNow.Date;
            if (has.Contains("asked")) row["cx_callrequestedon"] = crm.Clock.UtcNow.Date;
            if (has.Contains("willAsk")) row["cx_callrequestedon"] = crm.Clock.UtcNow.Date.AddDays(1);
            if (has.Contains("refusedPhone")) row["donotphone"] = true;
            if (has.Contains("refusedPost")) row["donotbulkpostalmail"] = true;
        });
    }

    private EntityReference Company(IReadOnlySet<string> has) => new("account", crm.AsSystem().Create(new Entity("account")
    {
        ["name"] = "Firma",
        ["cx_legalform"] = new OptionSetValue(773000000 + (has.Contains("soleTrader") ? 1 : 0)),
        ["cx_refusedmarketing"] = has.Contains("refusedCompany"),
    }));

    private EntityReference Purpose(string kind, IReadOnlySet<string> has)
    {
        string[] kinds = ["correspondence", "service", "contract", "legalDuty", "privacyRequest", "breachNotice", "survey", "reviewRequest", "marketing", "similarProducts", "consentRequest", "tracking"];
        string[] trades = ["books", "periodicals", "insuranceMediation", "rescueServices"];
        var purpose = new Entity("cx_purpose")
        {
            ["cx_name"] = "Case",
            ["cx_code"] = "case",
            ["cx_basis"] = new OptionSetValue(773000000),
            ["cx_messagekind"] = new OptionSetValue(773000000 + Array.IndexOf(kinds, kind)),
        };
        if (Array.FindIndex(trades, has.Contains) is >= 0 and var trade) purpose["cx_callexception"] = new OptionSetValue(773000000 + trade);
        var id = crm.AsSystem().Create(purpose);
        crm.AsSystem().Create(new Entity("cx_purposetext")
        {
            ["cx_name"] = "Case, da, 1",
            ["cx_purposeid"] = new EntityReference("cx_purpose", id),
            ["cx_language"] = new OptionSetValue(773000001),
            ["cx_version"] = 1,
            ["cx_title"] = "Må vi?",
            ["cx_text"] = "Må vi?",
        });
        return new("cx_purpose", id);
    }

    private static OrganizationRequest Say(Guid contact, string said, string channel) => People.Say(contact, said, "case", channel);

    private void Object(Guid contact) =>
        crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "objection" });

    private void State(Guid contact, int state) => crm.AsSystem().Update(new Entity("contact", contact) { ["cx_privacystate"] = new OptionSetValue(state) });

    private OrganizationResponse Check(Guid contact, string channel, IReadOnlySet<string> has)
    {
        var request = new OrganizationRequest("cx_CheckMessage")
        {
            ["Recipient"] = new EntityReference("contact", contact),
            ["Purpose"] = "case",
            ["Channel"] = channel,
            ["Promotes"] = has.Contains("promotes"),
        };
        if (has.Contains("offers")) request["OffersRefusal"] = true;
        if (has.Contains("bought")) request["AboutRecentPurchase"] = true;
        if (has.Contains("boughtNothing")) request["AboutRecentPurchase"] = false;
        return crm.As(Persona.Frontline).Execute(request);
    }
}
