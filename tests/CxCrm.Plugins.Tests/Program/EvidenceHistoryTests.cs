namespace CxCrm.Plugins.Tests.Program;

public sealed class EvidenceHistoryTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public EvidenceHistoryTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    public void A_status_record_raises_the_level_in_the_background_and_history_says_when_and_why()
    {
        var id = owner.Create(StatusRecord());
        crm.RunAsyncSteps();
        crm.Clock.Advance(TimeSpan.FromDays(1));
        crm.AsSystem().Delete("cx_baseline", id);
        crm.RunAsyncSteps();

        var changes = History();

        Assert.Equal([(0, 1), (1, 0)], changes.Select(change => (change.GetAttributeValue<int>("cx_fromlevel"), change.GetAttributeValue<int>("cx_tolevel"))));
        Assert.Equal("+status.recorded", changes[0].GetAttributeValue<string>("cx_criteria"));
        Assert.Equal("-status.recorded", changes[1].GetAttributeValue<string>("cx_criteria"));
        Assert.Equal(CrmOrganization.Start.AddDays(1), changes[1].GetAttributeValue<DateTime>("cx_changedon"));
    }

    [Fact]
    public void History_can_not_be_written_by_hand()
    {
        owner.Create(StatusRecord());
        crm.RunAsyncSteps();

        Faults.Refused("CX1119", () => crm.AsSystem().Delete("cx_levelchange", History()[0].Id));
        Faults.Refused("CX1119", () => crm.AsSystem().Update(new Entity("cx_levelchange", History()[0].Id) { ["cx_tolevel"] = 5 }));
    }

    [Fact]
    public void A_changed_threshold_is_judged_at_once()
    {
        owner.Create(StatusRecord());
        crm.RunAsyncSteps();
        var evidence = Programs.Evidence(owner, Programs.Steps(owner, program)[0].Id).Single(row => row.GetAttributeValue<string>("cx_criterioncode") == "status.recorded");

        crm.AsSystem().Update(new Entity("cx_stepevidence", evidence.Id) { ["cx_threshold"] = 2m });
        crm.RunAsyncSteps();

        Assert.Equal(0, Programs.Steps(owner, program)[0].GetAttributeValue<int>("cx_level"));
    }

    [Fact]
    [Trait("Requirement", "42")]
    public void A_missed_check_in_shows_in_the_step()
    {
        owner.Create(new Entity("cx_checkin") { ["cx_name"] = "Team meeting", ["cx_programid"] = new EntityReference("cx_program", program), ["cx_plannedon"] = CrmOrganization.Start.Date.AddDays(1) });
        crm.RunAsyncSteps();
        Assert.Equal(0, Missed());

        crm.Clock.Advance(TimeSpan.FromDays(3));
        crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_AssessPrograms"));

        Assert.Equal(1, Missed());
    }

    [Fact]
    public void The_daily_assessment_takes_each_running_program_once_a_day()
    {
        Programs.Assess(owner, program);
        crm.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(1, AssessPrograms().Results["Assessed"]);
        Assert.Equal(0, AssessPrograms().Results["Assessed"]);
        Assert.Equal(true, AssessPrograms().Results["Done"]);
    }

    public void Dispose() => crm.Dispose();

    private OrganizationResponse AssessPrograms() => crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_AssessPrograms"));

    private int Missed() => owner.Retrieve("cx_programstep", Programs.Steps(owner, program)[5].Id, new ColumnSet("cx_missedactivities")).GetAttributeValue<int>("cx_missedactivities");

    private Entity StatusRecord() => new("cx_baseline")
    {
        ["cx_name"] = "2025",
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_periodstart"] = new DateTime(2025, 1, 1),
        ["cx_periodend"] = new DateTime(2025, 12, 31),
    };

    private List<Entity> History()
    {
        var query = new QueryExpression("cx_levelchange") { ColumnSet = new ColumnSet("cx_fromlevel", "cx_tolevel", "cx_changedon", "cx_criteria") };
        query.AddOrder("cx_changedon", OrderType.Ascending);
        return [.. owner.RetrieveMultiple(query).Entities];
    }
}
