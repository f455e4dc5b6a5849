namespace CxCrm.Plugins.Tests.Program;

public sealed class OverrideTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid step;
    private readonly Guid program;

    public OverrideTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = owner.Create(Programs.New());
        step = Programs.Steps(owner, program)[0].Id;
    }

    [Fact]
    public void An_override_without_reason_is_refused() =>
        Faults.Refused("CX1107", () => owner.Update(new Entity("cx_programstep", step) { ["cx_overridelevel"] = 3 }));

    [Fact]
    public void An_override_keeps_who_when_and_until_when()
    {
        Override();

        var row = Programs.Steps(owner, program)[0];
        Assert.Equal(crm.UserId(Persona.ProgramOwner), row.GetAttributeValue<EntityReference>("cx_overriddenbyid").Id);
        Assert.Equal(CrmOrganization.Start, row.GetAttributeValue<DateTime>("cx_overriddenon"));
        Assert.Equal(CrmOrganization.Start.Date.AddDays(90), row.GetAttributeValue<DateTime>("cx_overrideexpireson"));
        Assert.Equal(0, row.GetAttributeValue<int>("cx_level"));
    }

    [Fact]
    public void Taking_the_override_back_takes_its_stamps_away()
    {
        Override();

        owner.Update(new Entity("cx_programstep", step) { ["cx_overridelevel"] = null });

        var row = Programs.Steps(owner, program)[0];
        Assert.False(row.Contains("cx_overriddenon"));
        Assert.False(row.Contains("cx_overrideexpireson"));
        Assert.False(row.Contains("cx_overriddenbyid"));
    }

    [Fact]
    public void The_dates_of_an_override_can_not_be_typed_in()
    {
        Override();

        Faults.Refused("CX1105", () => owner.Update(new Entity("cx_programstep", step) { ["cx_overrideexpireson"] = new DateTime(2030, 1, 1) }));
    }

    [Fact]
    public void A_reason_is_not_lost_when_only_the_level_changes()
    {
        Override();

        owner.Update(new Entity("cx_programstep", step) { ["cx_overridelevel"] = 2 });

        Assert.Equal(2, Programs.Steps(owner, program)[0].GetAttributeValue<int>("cx_overridelevel"));
    }

    [Fact]
    public void A_step_without_evidence_can_not_be_closed() =>
        Faults.Refused("CX1108", () => owner.Update(new Entity("cx_programstep", step) { ["cx_state"] = new OptionSetValue(Programs.Completed) }));

    [Fact]
    public void A_step_with_evidence_closes_and_keeps_when()
    {
        owner.Create(new Entity("cx_baseline")
        {
            ["cx_name"] = "2025",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
        });
        Programs.Assess(owner, program);

        owner.Update(new Entity("cx_programstep", step) { ["cx_state"] = new OptionSetValue(Programs.Completed) });

        Assert.Equal(CrmOrganization.Start, Programs.Steps(owner, program)[0].GetAttributeValue<DateTime>("cx_completedon"));
    }

    public void Dispose() => crm.Dispose();

    private void Override() =>
        owner.Update(new Entity("cx_programstep", step) { ["cx_overridelevel"] = 3, ["cx_overridereason"] = "Measured in another system" });
}
