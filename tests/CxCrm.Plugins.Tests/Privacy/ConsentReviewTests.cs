namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>A consent unused for a year is looked at again (Danish Consumer Ombudsman).</summary>
public sealed class ConsentReviewTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void An_unused_consent_stands_in_the_view_after_twelve_months_and_not_before()
    {
        People.Consent(crm, People.Create(crm), "given");

        crm.Clock.Set(CrmOrganization.Start.AddMonths(12).AddDays(-1));
        Assert.Empty(ToReview());

        crm.Clock.Set(CrmOrganization.Start.AddMonths(12).AddDays(2));
        Assert.Single(ToReview());
    }

    [Fact]
    public void Sending_for_the_purpose_uses_the_consent()
    {
        People.Set(crm, "cx_ControllerName", "Nordvind A/S");
        People.Set(crm, "cx_ControllerContact", "nej@nordvind.example");
        var contact = People.Create(crm);
        People.Consent(crm, contact, "given");
        crm.Clock.Advance(TimeSpan.FromDays(300));

        Assert.Equal(true, crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_SendMessage")
        {
            ["Contact"] = new EntityReference("contact", contact),
            ["Purpose"] = "newsletter",
            ["Channel"] = "email",
            ["Subject"] = "News",
            ["Body"] = "<p>News</p>",
        })["Sent"]);
        crm.RunAsyncSteps();

        var consent = Assert.Single(People.Rows(crm, "cx_consent", "cx_lastusedon", "cx_reviewon"));
        Assert.Equal(crm.Clock.UtcNow, consent.GetAttributeValue<DateTime>("cx_lastusedon"));
        Assert.Equal(crm.Clock.UtcNow.AddMonths(12).Date, consent.GetAttributeValue<DateTime>("cx_reviewon"));
    }

    [Fact]
    public void A_refusal_is_never_reviewed()
    {
        People.Consent(crm, People.Create(crm), "refused");

        crm.Clock.Advance(TimeSpan.FromDays(800));

        Assert.Empty(ToReview());
    }

    public void Dispose() => crm.Dispose();

    // As the list in the app asks for them.
    private IReadOnlyList<Entity> ToReview()
    {
        var query = new QueryExpression("savedquery") { ColumnSet = new ColumnSet("fetchxml") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Consents to review");
        var fetch = crm.AsSystem().RetrieveMultiple(query).Entities.Single().GetAttributeValue<string>("fetchxml");
        return [.. crm.AsSystem().RetrieveMultiple(new FetchExpression(fetch)).Entities];
    }
}
