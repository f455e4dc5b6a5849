namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>What people have seen is never changed.</summary>
[Trait("Requirement", "70")]
public sealed class PurposeTextTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData("cx_text", "Yes please to everything")]
    [InlineData("cx_title", "Other heading")]
    [InlineData("cx_version", 9)]
    public void A_wording_in_force_can_not_be_edited(string column, object value)
    {
        var text = InForce();

        Faults.Refused("CX1336", () => crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_purposetext", text) { [column] = value }));
    }

    [Fact]
    public void A_wording_in_force_can_not_be_deleted_but_can_be_ended_from_now_on()
    {
        var text = InForce();

        Faults.Refused("CX1336", () => crm.AsSystem().Delete("cx_purposetext", text));
        Faults.Refused("CX1337", () => crm.AsSystem().Update(new Entity("cx_purposetext", text) { ["cx_inforceto"] = crm.Clock.UtcNow.AddDays(-1) }));
        crm.AsSystem().Update(new Entity("cx_purposetext", text) { ["cx_inforceto"] = crm.Clock.UtcNow });

        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        var request = People.Say(People.Create(crm), "given");
        Faults.Refused("CX1305", () => crm.As(Persona.Integration).Execute(request));
    }

    [Fact]
    public void A_draft_can_be_edited_until_it_is_in_force()
    {
        var draft = crm.AsSystem().Create(Version(2, crm.Clock.UtcNow.AddDays(1)));

        crm.AsSystem().Update(new Entity("cx_purposetext", draft) { ["cx_text"] = "Better words" });
        crm.Clock.Advance(TimeSpan.FromDays(2));

        Faults.Refused("CX1336", () => crm.AsSystem().Update(new Entity("cx_purposetext", draft) { ["cx_text"] = "Words again" }));
    }

    [Fact]
    public void A_version_that_is_not_yet_in_force_can_not_be_consented_to()
    {
        crm.AsSystem().Create(Version(2, crm.Clock.UtcNow.AddDays(1)));
        var request = People.Say(People.Create(crm), "given");
        request["TextVersion"] = 2;

        Faults.Refused("CX1305", () => crm.As(Persona.Integration).Execute(request));
    }

    [Fact]
    public void A_wording_can_not_be_dated_back() =>
        Faults.Refused("CX1337", () => crm.AsSystem().Create(Version(2, crm.Clock.UtcNow.AddDays(-1))));

    [Fact]
    public void A_wording_has_a_digest_that_follows_its_text()
    {
        var draft = crm.AsSystem().Create(Version(2, crm.Clock.UtcNow.AddDays(1)));
        var before = Digest(draft);

        crm.AsSystem().Update(new Entity("cx_purposetext", draft) { ["cx_text"] = "Better words" });

        Assert.Equal(64, before.Length);
        Assert.NotEqual(before, Digest(draft));
    }

    [Fact]
    public void The_basis_people_were_told_can_not_be_switched()
    {
        var purpose = People.Purpose(crm, "newsletter");

        Faults.Refused("CX1338", () => crm.AsSystem().Update(new Entity("cx_purpose", purpose.Id) { ["cx_basis"] = new OptionSetValue(773000005) }));
        Faults.Refused("CX1338", () => crm.AsSystem().Update(new Entity("cx_purpose", purpose.Id) { ["cx_code"] = "other" }));
        crm.AsSystem().Update(new Entity("cx_purpose", purpose.Id) { ["cx_name"] = "News" });
    }

    public void Dispose() => crm.Dispose();

    private Guid InForce()
    {
        var query = new QueryExpression("cx_purposetext");
        query.Criteria.AddCondition("cx_purposeid", ConditionOperator.Equal, People.Purpose(crm, "newsletter").Id);
        query.Criteria.AddCondition("cx_language", ConditionOperator.Equal, 773000001);
        return crm.AsSystem().RetrieveMultiple(query).Entities.Single().Id;
    }

    private Entity Version(int version, DateTime from) => new("cx_purposetext")
    {
        ["cx_name"] = "Newsletter",
        ["cx_purposeid"] = People.Purpose(crm, "newsletter"),
        ["cx_language"] = new OptionSetValue(773000001),
        ["cx_version"] = version,
        ["cx_title"] = "Nyhedsbrev",
        ["cx_text"] = "Ja tak",
        ["cx_inforcefrom"] = from,
    };

    private string Digest(Guid text) => crm.AsSystem().Retrieve("cx_purposetext", text, new ColumnSet("cx_digest")).GetAttributeValue<string>("cx_digest");
}
