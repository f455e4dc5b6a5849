namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Purpose limitation on segments and exports (GDPR Art. 5(1)(b)).</summary>
[Trait("Requirement", "71")]
public sealed class PurposeUseTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData("segment")]
    [InlineData("export")]
    public void Use_outside_the_purpose_is_refused_and_logged(string use)
    {
        var willing = People.Create(crm);
        People.Consent(crm, willing, "given");
        var silent = People.Create(crm);
        var restricted = People.Create(crm, with: row => row["cx_privacystate"] = new OptionSetValue(People.Restricted));

        var answer = Check(use, "newsletter", willing, silent, restricted);

        Assert.Equal(1, answer["Allowed"]);
        Assert.Equal(2, answer["Refused"]);
        Assert.Contains(willing.ToString("D") + "\",\"allowed\":true", (string)answer["ResultJson"], StringComparison.Ordinal);
        Assert.Contains(silent.ToString("D") + "\",\"allowed\":false", (string)answer["ResultJson"], StringComparison.Ordinal);
        var log = Assert.Single(People.Rows(crm, "cx_purposeuse", "cx_asked", "cx_refused", "cx_rules", "createdby"));
        Assert.Equal(3, log["cx_asked"]);
        Assert.Equal("dk.consent 1, restricted 1", log["cx_rules"]);
    }

    [Fact]
    public void Consent_to_one_purpose_is_none_to_another()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");

        Assert.Equal(0, Check("segment", "marketingEmail", contact)["Allowed"]);
    }

    [Theory]
    [InlineData("{}", "CX1342")]
    [InlineData("not json", "CX1342")]
    [InlineData("""{"version":1,"contacts":[]}""", "CX1342")]
    [InlineData("""{"version":1,"contacts":["x"]}""", "CX1342")]
    [InlineData("""{"version":1,"contacts":["00000000-0000-4000-8000-00000000ffff"]}""", null)]
    public void A_list_that_is_none_is_refused_and_nothing_logged(string json, string? code)
    {
        var request = Request("segment", "newsletter");
        request["ContactsJson"] = json;

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(Persona.PrivacyOfficer).Execute(request));

        if (code is not null) Assert.StartsWith(code, fault.Detail.Message, StringComparison.Ordinal);
        Assert.Empty(People.Rows(crm, "cx_purposeuse"));
    }

    [Fact]
    public void A_use_that_is_none_is_refused() => Faults.Refused("CX1309", () => Check("gossip", "newsletter", People.Create(crm)));

    [Fact]
    public void Nobody_asks_about_people_hidden_from_them()
    {
        var request = Request("segment", "newsletter", People.Create(crm));

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.Organization.ServiceFor(Guid.NewGuid()).Execute(request));
    }

    public void Dispose() => crm.Dispose();

    private OrganizationResponse Check(string use, string purpose, params Guid[] contacts) => crm.As(Persona.PrivacyOfficer).Execute(Request(use, purpose, contacts));

    private static OrganizationRequest Request(string use, string purpose, params Guid[] contacts) => new("cx_CheckPurposeUse")
    {
        ["Use"] = use,
        ["Purpose"] = purpose,
        ["Channel"] = "email",
        ["ContactsJson"] = $$"""{"version":1,"contacts":[{{string.Join(',', contacts.Select(id => $"\"{id:D}\""))}}]}""",
    };
}
