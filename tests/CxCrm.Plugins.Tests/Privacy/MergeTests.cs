namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Two records of one person become one.</summary>
[Trait("Requirement", "70")]
public sealed class MergeTests : IDisposable
{
    private const int Merged = 773000004;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void Both_chains_stay_are_told_of_each_other_and_verify()
    {
        var (kept, lost) = (People.Create(crm), People.Create(crm));
        People.Consent(crm, kept, "given");
        People.Consent(crm, lost, "given", "tracking", "web");

        Merge(kept, lost);

        var merged = People.Rows(crm, "cx_consentevent", "cx_event", "cx_subjectid").Where(row => row.GetAttributeValue<OptionSetValue>("cx_event").Value == Merged).ToList();
        Assert.Equal(2, merged.Select(row => row["cx_subjectid"]).Distinct().Count());
        Assert.Equal(0, People.Verify(crm)["FindingCount"]);
        Assert.Equal(0, People.Verify(crm, kept)["FindingCount"]);
        Assert.Equal(0, People.Verify(crm, lost)["FindingCount"]);
    }

    [Theory]
    [InlineData("given", "refused")]
    [InlineData("refused", "given")]
    public void A_refusal_wins_whichever_record_it_stood_on(string onKept, string onLost)
    {
        var (kept, lost) = (People.Create(crm), People.Create(crm));
        People.Consent(crm, kept, onKept);
        crm.Clock.Advance(TimeSpan.FromMinutes(1));
        People.Consent(crm, lost, onLost);

        Merge(kept, lost);

        Assert.Equal("refused", Check(kept)["Rule"]);
        Assert.Equal(0, People.Verify(crm, kept)["FindingCount"]);
    }

    [Fact]
    public void A_yes_is_taken_over_with_its_proof()
    {
        var (kept, lost) = (People.Create(crm), People.Create(crm));
        People.Consent(crm, lost, "given");

        Merge(kept, lost);

        Assert.Equal("yes", Check(kept)["Verdict"]);
        var taken = People.Rows(crm, "cx_consentevent", "cx_source", "cx_personalpart").Single(row => row.GetAttributeValue<string>("cx_source") == "merge" && row.GetAttributeValue<string>("cx_personalpart").Contains("Ja tak", StringComparison.Ordinal));
        Assert.Contains("Ja tak til nyhedsbrevet", taken.GetAttributeValue<string>("cx_personalpart"), StringComparison.Ordinal);
    }

    [Fact]
    public void Do_not_columns_and_a_restriction_are_taken_over()
    {
        var kept = People.Create(crm);
        var lost = People.Create(crm, with: row =>
        {
            row["donotphone"] = true;
            row["cx_privacystate"] = new OptionSetValue(People.Restricted);
        });

        Merge(kept, lost);

        var row = crm.AsSystem().Retrieve("contact", kept, new ColumnSet("donotphone", "donotemail", "cx_privacystate"));
        Assert.True(row.GetAttributeValue<bool>("donotphone"));
        Assert.False(row.GetAttributeValue<bool>("donotemail"));
        Assert.Equal(People.Restricted, row.GetAttributeValue<OptionSetValue>("cx_privacystate").Value);
    }

    [Fact]
    public void An_erased_person_is_not_brought_back_by_a_merge()
    {
        var kept = People.Create(crm);
        var erased = People.Create(crm, with: row => row["cx_privacystate"] = new OptionSetValue(People.Erased));

        Faults.Refused("CX1335", () => Merge(kept, erased));

        Assert.Equal(0, crm.AsSystem().Retrieve("contact", erased, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void People_who_never_said_anything_get_no_history()
    {
        Merge(People.Create(crm), People.Create(crm));

        Assert.Empty(People.Rows(crm, "cx_consentledger"));
    }

    [Fact]
    public void Invitations_that_were_sent_to_both_do_not_stop_the_merge()
    {
        var (kept, lost) = (People.Create(crm), People.Create(crm));
        var invitation = crm.AsSystem().Create(Sent(lost));
        crm.AsSystem().Create(Sent(kept));

        Merge(kept, lost);

        Assert.Equal(kept, crm.AsSystem().Retrieve("cx_invitation", invitation, new ColumnSet("cx_contactid")).GetAttributeValue<EntityReference>("cx_contactid").Id);
    }

    public void Dispose() => crm.Dispose();

    private void Merge(Guid kept, Guid lost) => crm.AsSystem().Execute(new OrganizationRequest("Merge")
    {
        ["Target"] = new EntityReference("contact", kept),
        ["SubordinateId"] = lost,
        ["PerformParentingChecks"] = false,
    });

    private OrganizationResponse Check(Guid contact) => crm.As(Persona.Frontline).Execute(new OrganizationRequest("cx_CheckMessage")
    {
        ["Recipient"] = new EntityReference("contact", contact),
        ["Purpose"] = "newsletter",
        ["Channel"] = "email",
    });

    private Entity Sent(Guid contact) => new("cx_invitation")
    {
        ["cx_surveyid"] = new EntityReference("cx_survey", crm.AsSystem().Create(new Entity("cx_survey") { ["cx_name"] = "Survey", ["cx_purposeid"] = People.Purpose(crm, "serviceSurvey") })),
        ["cx_contactid"] = new EntityReference("contact", contact),
        ["cx_channel"] = new OptionSetValue(773000000),
        ["cx_state"] = new OptionSetValue(773000001),
        ["cx_senton"] = crm.Clock.UtcNow,
    };
}
