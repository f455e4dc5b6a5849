using CxCrm.Plugins.Tests.Program;

namespace CxCrm.Plugins.Tests;

/// <summary>Settings through a plug-in that reads one: how long an override lasts, 1 to 366 days.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_value_of_the_environment_goes_before_the_default()
    {
        Set("30");

        Override();

        Assert.Equal(CrmOrganization.Start.Date.AddDays(30), Programs.Steps(crm.AsSystem(), Program())[0].GetAttributeValue<DateTime>("cx_overrideexpireson"));
    }

    [Theory]
    [InlineData("0", "CX1012")]
    [InlineData("367", "CX1012")]
    [InlineData("2.5", "CX1011")]
    [InlineData("ninety", "CX1011")]
    public void A_value_that_makes_no_sense_is_refused_by_the_name_of_the_setting(string value, string code)
    {
        Set(value);

        Assert.Contains("cx_OverrideDays", Faults.Refused(code, Override), StringComparison.Ordinal);
    }

    public void Dispose() => crm.Dispose();

    private Guid Program() => crm.AsSystem().RetrieveMultiple(new QueryExpression("cx_program")).Entities.Single().Id;

    private void Override()
    {
        var admin = crm.AsSystem();
        var step = Programs.Steps(admin, admin.Create(Programs.New()))[0].Id;
        admin.Update(new Entity("cx_programstep", step) { ["cx_overridelevel"] = 3, ["cx_overridereason"] = "Measured in another system" });
    }

    private void Set(string value)
    {
        var admin = crm.AsSystem();
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, "cx_OverrideDays");
        admin.Create(new Entity("environmentvariablevalue")
        {
            ["environmentvariabledefinitionid"] = admin.RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            ["schemaname"] = "cx_OverrideDaysValue",
            ["value"] = value,
        });
    }
}
