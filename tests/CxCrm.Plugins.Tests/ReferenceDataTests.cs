namespace CxCrm.Plugins.Tests;

public sealed class ReferenceDataTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void Installing_again_creates_nothing()
    {
        var answer = Install();

        Assert.True((bool)answer.Results["Done"]);
        Assert.Equal(0, answer.Results["Created"]);
    }

    [Fact]
    public void A_missing_row_comes_back()
    {
        var admin = crm.AsSystem();
        admin.Delete("cx_steptemplate", Template().Id);

        Assert.Equal(1, Install().Results["Created"]);
        Assert.Equal(1m, Template().GetAttributeValue<decimal>("cx_threshold"));
    }

    [Fact]
    public void What_an_administrator_edited_stays()
    {
        crm.As(Persona.Administrator).Update(new Entity("cx_steptemplate", Template().Id) { ["cx_threshold"] = 4m });

        Install();

        Assert.Equal(4m, Template().GetAttributeValue<decimal>("cx_threshold"));
    }

    public void Dispose() => crm.Dispose();

    private OrganizationResponse Install() => crm.AsSystem().Execute(new OrganizationRequest("cx_InstallReferenceData"));

    private Entity Template()
    {
        var query = new QueryExpression("cx_steptemplate") { ColumnSet = new ColumnSet("cx_threshold") };
        query.Criteria.AddCondition("cx_criterioncode", ConditionOperator.Equal, "voice.activeSurveys");
        return crm.AsSystem().RetrieveMultiple(query).Entities.Single();
    }
}
