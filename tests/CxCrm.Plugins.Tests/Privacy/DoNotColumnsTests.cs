namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>The contact's own "do not" columns and the consent history tell the same.</summary>
public sealed class DoNotColumnsTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Theory]
    [InlineData("donotbulkemail", "email")]
    [InlineData("donotemail", "email")]
    [InlineData("donotbulkpostalmail", "post")]
    [InlineData("donotphone", "phone")]
    public void A_no_set_on_the_contact_withdraws_the_consent_with_proof(string column, string channel)
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given", channel: channel);
        crm.Clock.Advance(TimeSpan.FromMinutes(1));

        crm.AsSystem().Update(new Entity("contact", contact) { [column] = true });
        crm.RunAsyncSteps();

        Assert.Equal(773000002, Assert.Single(People.Rows(crm, "cx_consent", "cx_state")).GetAttributeValue<OptionSetValue>("cx_state").Value);
        Assert.Contains(People.Rows(crm, "cx_consentevent", "cx_source"), row => row.GetAttributeValue<string>("cx_source") == "contact");
        Assert.Equal(0, People.Verify(crm, contact)["FindingCount"]);
    }

    [Fact]
    public void A_column_that_is_cleared_while_the_refusal_stands_is_set_again()
    {
        var contact = People.Create(crm);
        People.Consent(crm, contact, "refused");
        Assert.True(DoNotBulkEmail(contact));

        crm.AsSystem().Update(new Entity("contact", contact) { ["donotbulkemail"] = false });
        crm.RunAsyncSteps();

        Assert.True(DoNotBulkEmail(contact));
    }

    [Fact]
    public void Clearing_a_column_gives_no_consent()
    {
        var contact = People.Create(crm, with: row => row["donotbulkemail"] = true);

        crm.AsSystem().Update(new Entity("contact", contact) { ["donotbulkemail"] = false });
        crm.RunAsyncSteps();

        Assert.Empty(People.Rows(crm, "cx_consent"));
        Assert.False(DoNotBulkEmail(contact));
    }

    [Fact]
    public void Who_never_said_anything_gets_no_history_by_it()
    {
        crm.AsSystem().Update(new Entity("contact", People.Create(crm)) { ["donotbulkemail"] = true });
        crm.RunAsyncSteps();

        Assert.Empty(People.Rows(crm, "cx_consentledger"));
    }

    public void Dispose() => crm.Dispose();

    private bool DoNotBulkEmail(Guid contact) => crm.AsSystem().Retrieve("contact", contact, new ColumnSet("donotbulkemail")).GetAttributeValue<bool>("donotbulkemail");
}
