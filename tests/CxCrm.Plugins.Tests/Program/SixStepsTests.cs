namespace CxCrm.Plugins.Tests.Program;

public sealed class SixStepsTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_new_program_has_exactly_six_steps_in_the_order_of_the_model()
    {
        var owner = crm.As(Persona.ProgramOwner);

        var program = owner.Create(Programs.New());

        var steps = Programs.Steps(owner, program);
        Assert.Equal(Enumerable.Range(773000000, 6), steps.Select(step => step.GetAttributeValue<OptionSetValue>("cx_step").Value));
        Assert.Equal(
            ["Status", "Business case", "Ambition", "Toolbox and journey", "Voice of the customer and improvement", "Culture and communication"],
            steps.Select(step => step.GetAttributeValue<string>("cx_name")));
        Assert.All(steps, step => Assert.Equal(0, step.GetAttributeValue<int>("cx_level")));
        Assert.All(steps, step => Assert.Equal(crm.UserId(Persona.ProgramOwner), step.GetAttributeValue<EntityReference>("ownerid").Id));
    }

    [Fact]
    public void Creating_a_program_costs_at_most_eight_calls()
    {
        crm.As(Persona.ProgramOwner).Create(Programs.New());

        Assert.InRange(crm.Calls, 7, 8);
    }

    [Fact]
    public void Each_step_gets_the_criteria_of_the_templates()
    {
        var owner = crm.As(Persona.ProgramOwner);
        var program = owner.Create(Programs.New());

        var voice = Programs.Evidence(owner, Programs.Steps(owner, program)[4].Id);

        Assert.Equal(
            ["voice.activeSurveys", "voice.recentAnswers", "voice.alertRules", "voice.strategyHalves", "voice.followedUpInTime", "voice.recoveredAskedAgain", "voice.driverAnalysis", "voice.driverImproved", "voice.effectEvaluated"],
            voice.Select(row => row.GetAttributeValue<string>("cx_criterioncode")));
        Assert.All(voice, row => Assert.False(row.GetAttributeValue<bool>("cx_met")));
    }

    [Fact]
    [Trait("Requirement", "2")]
    public void Editing_a_template_leaves_running_programs_untouched_and_reaches_new_ones()
    {
        var owner = crm.As(Persona.ProgramOwner);
        var running = owner.Create(Programs.New("Running"));

        SetTemplateThreshold("voice.activeSurveys", 3);
        var later = owner.Create(Programs.New("Later"));

        Assert.Equal(1m, Threshold(owner, running, "voice.activeSurveys"));
        Assert.Equal(3m, Threshold(owner, later, "voice.activeSurveys"));
    }

    [Fact]
    public void A_seventh_step_is_refused_even_to_an_administrator()
    {
        var admin = crm.AsSystem();
        var program = admin.Create(Programs.New());

        Faults.Refused("CX1103", () => admin.Create(new Entity("cx_programstep")
        {
            ["cx_name"] = "Seventh",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_step"] = new OptionSetValue(773000000),
        }));
    }

    [Fact]
    public void Steps_sent_along_with_a_new_program_are_refused_and_nothing_is_saved()
    {
        var admin = crm.AsSystem();
        var program = Programs.New("With own steps");
        program.RelatedEntities.Add(
            new Relationship("cx_program_programstep"),
            new EntityCollection([new Entity("cx_programstep") { ["cx_name"] = "Own", ["cx_step"] = new OptionSetValue(773000000) }]));

        Faults.Refused("CX1103", () => admin.Create(program));

        Assert.Empty(admin.RetrieveMultiple(new QueryExpression("cx_program")).Entities);
    }

    [Fact]
    public void A_step_can_not_be_deleted_by_hand()
    {
        var admin = crm.AsSystem();
        var program = admin.Create(Programs.New());

        Faults.Refused("CX1103", () => admin.Delete("cx_programstep", Programs.Steps(admin, program)[0].Id));

        Assert.Equal(6, Programs.Steps(admin, program).Count);
    }

    [Fact]
    public void A_step_can_not_move_to_another_program_or_become_another_step()
    {
        var admin = crm.AsSystem();
        var step = Programs.Steps(admin, admin.Create(Programs.New("One")))[0].Id;
        var other = admin.Create(Programs.New("Other"));

        Faults.Refused("CX1104", () => admin.Update(new Entity("cx_programstep", step) { ["cx_programid"] = new EntityReference("cx_program", other) }));
        Faults.Refused("CX1104", () => admin.Update(new Entity("cx_programstep", step) { ["cx_step"] = new OptionSetValue(773000003) }));
    }

    [Fact]
    public void Steps_and_evidence_go_with_their_program()
    {
        var admin = crm.AsSystem();
        var program = admin.Create(Programs.New());

        admin.Delete("cx_program", program);

        Assert.Empty(admin.RetrieveMultiple(new QueryExpression("cx_programstep")).Entities);
        Assert.Empty(admin.RetrieveMultiple(new QueryExpression("cx_stepevidence")).Entities);
    }

    [Fact]
    public void A_level_can_not_be_typed_in()
    {
        var admin = crm.AsSystem();
        var step = Programs.Steps(admin, admin.Create(Programs.New()))[0].Id;

        Faults.Refused("CX1105", () => admin.Update(new Entity("cx_programstep", step) { ["cx_level"] = 5 }));
    }

    [Fact]
    public void Evidence_can_not_be_written_by_hand()
    {
        var admin = crm.AsSystem();
        var step = Programs.Steps(admin, admin.Create(Programs.New()))[0].Id;
        var evidence = Programs.Evidence(admin, step)[0].Id;

        Faults.Refused("CX1106", () => admin.Update(new Entity("cx_stepevidence", evidence) { ["cx_met"] = true }));
        Faults.Refused("CX1106", () => admin.Delete("cx_stepevidence", evidence));
        Faults.Refused("CX1106", () => admin.Create(new Entity("cx_stepevidence")
        {
            ["cx_name"] = "Own",
            ["cx_criterioncode"] = "own",
            ["cx_level"] = 1,
            ["cx_stepid"] = new EntityReference("cx_programstep", step),
        }));
    }

    public void Dispose() => crm.Dispose();

    private static decimal Threshold(IOrganizationService service, Guid program, string code) => Programs.Steps(service, program)
        .SelectMany(step => Programs.Evidence(service, step.Id))
        .Single(row => row.GetAttributeValue<string>("cx_criterioncode") == code)
        .GetAttributeValue<decimal>("cx_threshold");

    private void SetTemplateThreshold(string code, decimal threshold)
    {
        var admin = crm.AsSystem();
        var query = new QueryExpression("cx_steptemplate");
        query.Criteria.AddCondition("cx_criterioncode", ConditionOperator.Equal, code);
        admin.Update(new Entity("cx_steptemplate", admin.RetrieveMultiple(query).Entities.Single().Id) { ["cx_threshold"] = threshold });
    }
}
