using System.Text.Json;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>What the person gets (GDPR Art. 7(1); shaped after ISO/IEC TS 27560).</summary>
[Trait("Requirement", "70")]
public sealed class ReceiptTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public ReceiptTests()
    {
        People.Set(crm, "cx_ControllerName", "Nordvind A/S");
        People.Set(crm, "cx_ControllerContact", "privat@nordvind.example");
    }

    [Fact]
    public void The_receipt_shows_the_exact_version_that_was_shown_even_after_a_new_one()
    {
        var contact = People.Create(crm, with: row => row["cx_language"] = new OptionSetValue(773000001));
        People.Consent(crm, contact, "given");
        crm.AsSystem().Create(new Entity("cx_purposetext")
        {
            ["cx_name"] = "Newsletter 2",
            ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
            ["cx_language"] = new OptionSetValue(773000001),
            ["cx_version"] = 2,
            ["cx_title"] = "Nyt",
            ["cx_text"] = "Helt andre ord",
        });

        var answer = Receipt(contact);

        var receipt = JsonDocument.Parse((string)answer["ReceiptJson"]).RootElement;
        var said = receipt.GetProperty("processing")[0].GetProperty("events")[0];
        Assert.Equal("1", said.GetProperty("textVersion").GetString());
        Assert.Contains("Ja tak til nyhedsbrevet", said.GetProperty("title").GetString() + said.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Nordvind A/S", receipt.GetProperty("parties")[0].GetProperty("name").GetString());
        Assert.Equal("consent", receipt.GetProperty("processing")[0].GetProperty("lawfulBasis").GetString());
        var page = System.Net.WebUtility.HtmlDecode((string)answer["ReceiptHtml"]);
        Assert.Contains("Kvittering for det, du har sagt ja og nej til", page, StringComparison.Ordinal);
        Assert.Contains("version 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Helt andre ord", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, "Yes, write to me")]
    [InlineData(1030, "Ja, skriv til mig")]
    [InlineData(1053, "Ja, skriv till mig")]
    public void A_purpose_has_its_wording_in_three_languages_and_the_receipt_shows_the_one_that_was_read(int language, string words)
    {
        Wording(773000000, "Yes, write to me");
        Wording(773000001, "Ja, skriv til mig");
        Wording(773000002, "Ja, skriv till mig");
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var contact = People.Create(crm);
        var request = People.Say(contact, "given");
        (request["TextVersion"], request["TextLanguage"]) = (7, language);
        crm.As(Persona.Integration).Execute(request);

        var said = JsonDocument.Parse((string)Receipt(contact)["ReceiptJson"]).RootElement.GetProperty("processing")[0].GetProperty("events")[0];

        Assert.Equal("7", said.GetProperty("textVersion").GetString());
        Assert.Equal(words, said.GetProperty("text").GetString());
    }

    [Fact]
    public void The_receipt_comes_in_the_language_asked_for_and_the_text_stays_in_its_own()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        People.Consent(crm, contact, "withdrawn");

        var page = System.Net.WebUtility.HtmlDecode((string)Receipt(contact, 1053)["ReceiptHtml"]);

        Assert.Contains("Du tog tillbaka ditt ja", page, StringComparison.Ordinal);
        Assert.Contains("Nyhetsbrev", page, StringComparison.Ordinal);
        Assert.Contains("Ja tak", page, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_receipt_for_nothing() => Faults.Refused("CX1343", () => Receipt(People.Create(crm)));

    [Theory]
    [InlineData(Persona.Analyst)]
    [InlineData(Persona.ProgramOwner)]
    [InlineData(Persona.Administrator)]
    public void A_role_without_the_privilege_gets_no_receipt(Persona persona)
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(Request(contact)));
    }

    public void Dispose() => crm.Dispose();

    private void Wording(int language, string words) => crm.AsSystem().Create(new Entity("cx_purposetext")
    {
        ["cx_name"] = words,
        ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
        ["cx_language"] = new OptionSetValue(language),
        ["cx_version"] = 7,
        ["cx_title"] = "Newsletter",
        ["cx_text"] = words,
    });

    private OrganizationResponse Receipt(Guid contact, int? language = null)
    {
        var request = Request(contact);
        if (language is not null) request["Language"] = language;
        return crm.As(Persona.PrivacyOfficer).Execute(request);
    }

    private static OrganizationRequest Request(Guid contact) => new("cx_GetConsentReceipt") { ["Contact"] = new EntityReference("contact", contact) };
}
