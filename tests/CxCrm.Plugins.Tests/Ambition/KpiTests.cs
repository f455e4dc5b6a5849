using CxCrm.Plugins.Tests.Program;

namespace CxCrm.Plugins.Tests.Ambition;

public sealed class KpiTests : IDisposable
{
    private const int ResponseTime = 1;
    private const int HandlingTime = 2;
    private const int DeliveryReliability = 0;
    private const int Other = 4;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public KpiTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    [Trait("Requirement", "19")]
    public void Response_time_equals_the_timestamps_of_the_records()
    {
        FollowUp(hours: 2);
        FollowUp(hours: 5);
        FollowUp(hours: null);
        var kpi = Kpi(ResponseTime);

        var answer = Compute(kpi);
        Compute(kpi);

        Assert.Equal(3.5m, answer.Results["Value"]);
        Assert.Equal(2, answer.Results["N"]);
        var value = Assert.Single(owner.RetrieveMultiple(new QueryExpression("cx_kpivalue") { ColumnSet = new ColumnSet("cx_value", "cx_n") }).Entities);
        Assert.Equal(3.5m, value.GetAttributeValue<decimal>("cx_value"));
        Assert.Equal(2, value.GetAttributeValue<int>("cx_n"));
    }

    [Fact]
    [Trait("Requirement", "19")]
    public void Response_time_counts_e_mails_and_calls_that_were_due_an_answer()
    {
        Answered("email", hours: 1);
        Answered("phonecall", hours: 6);
        crm.AsSystem().Create(new Entity("email") { ["subject"] = "No answer wanted", ["directioncode"] = false });

        var answer = Compute(Kpi(ResponseTime));

        Assert.Equal((3.5m, 2), (answer.Results["Value"], answer.Results["N"]));
    }

    [Fact]
    [Trait("Requirement", "19")]
    public void Handling_time_is_from_the_start_of_a_follow_up_to_its_close()
    {
        var task = crm.AsSystem().Create(new Entity("task") { ["subject"] = "Follow up", ["cx_followuptype"] = new OptionSetValue(773000000) });
        FollowUp(hours: 1);
        crm.Clock.Advance(TimeSpan.FromHours(30));
        crm.AsSystem().Update(new Entity("task", task)
        {
            ["statecode"] = new OptionSetValue(1),
            ["cx_outcome"] = new OptionSetValue(773000000),
            ["cx_cause"] = new OptionSetValue(773000002),
            ["cx_firstresponseon"] = crm.Clock.UtcNow,
        });

        var answer = Compute(Kpi(HandlingTime));

        Assert.Equal((30m, 1), (answer.Results["Value"], answer.Results["N"]));
    }

    [Fact]
    [Trait("Requirement", "19")]
    public void Delivery_reliability_is_the_share_in_time()
    {
        decimal[] delays = [-1, 0, 3, 0];
        for (var i = 0; i < delays.Length; i++)
            crm.As(Persona.Integration).Create(new Entity("cx_feedback") { ["cx_delayhours"] = delays[i], ["cx_respondedon"] = crm.Clock.UtcNow, ["cx_sourcesystem"] = "test", ["cx_sourceid"] = i.ToString(CultureInfo.InvariantCulture) });

        Assert.Equal(75m, Compute(Kpi(DeliveryReliability)).Results["Value"]);
    }

    [Fact]
    public void A_kpi_that_no_record_tells_is_refused() => Faults.Refused("CX1118", () => Compute(Kpi(Other)));

    public void Dispose() => crm.Dispose();

    private Guid Kpi(int kind) => owner.Create(new Entity("cx_kpi")
    {
        ["cx_name"] = "KPI",
        ["cx_programid"] = new EntityReference("cx_program", program),
        ["cx_kind"] = new OptionSetValue(773000000 + kind),
        ["cx_unit"] = "hours",
        ["cx_higherisbetter"] = false,
    });

    private OrganizationResponse Compute(Guid kpi) => owner.Execute(new OrganizationRequest("cx_ComputeKpi")
    {
        ["Kpi"] = new EntityReference("cx_kpi", kpi),
        ["PeriodStart"] = new DateTime(2026, 1, 1),
        ["PeriodEnd"] = new DateTime(2026, 1, 31),
    });

    private void Answered(string table, int hours)
    {
        var id = crm.AsSystem().Create(new Entity(table) { ["subject"] = "A question", ["directioncode"] = false, ["cx_answerdue"] = crm.Clock.UtcNow.AddHours(8) });
        crm.AsSystem().Update(new Entity(table, id) { ["cx_answeredon"] = crm.Clock.UtcNow.AddHours(hours) });
    }

    private void FollowUp(int? hours)
    {
        var task = crm.AsSystem().Create(new Entity("task") { ["subject"] = "Follow up", ["cx_followuptype"] = new OptionSetValue(773000000) });
        if (hours is not null)
            crm.AsSystem().Update(new Entity("task", task) { ["cx_firstresponseon"] = crm.Clock.UtcNow.AddHours(hours.Value) });
    }
}
