namespace CxCrm.Plugins.Tests.Program;

public sealed class ProgramStartTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void A_program_without_sponsor_can_not_start()
    {
        var owner = crm.As(Persona.ProgramOwner);
        var program = owner.Create(Programs.New());

        Faults.Refused("CX1101", () => owner.Update(new Entity("cx_program", program) { ["cx_state"] = new OptionSetValue(Programs.Active) }));

        Assert.Equal(Programs.Draft, State(program));
    }

    [Fact]
    public void A_program_can_not_be_created_as_started_without_sponsor()
    {
        var program = Programs.New();
        program["cx_state"] = new OptionSetValue(Programs.Active);

        Faults.Refused("CX1101", () => crm.As(Persona.ProgramOwner).Create(program));
    }

    [Fact]
    public void A_running_program_can_not_lose_its_sponsor()
    {
        var owner = crm.As(Persona.ProgramOwner);
        var program = Programs.CreateActive(crm, owner);

        Faults.Refused("CX1101", () => owner.Update(new Entity("cx_program", program) { ["cx_sponsorid"] = null }));
    }

    [Fact]
    public void A_program_that_a_team_owns_can_not_start()
    {
        var admin = crm.AsSystem();
        var team = admin.Create(new Entity("team") { ["name"] = "Everyone", ["businessunitid"] = BusinessUnit(), ["administratorid"] = new EntityReference("systemuser", crm.UserId(Persona.Administrator)) });
        GiveRole(team);
        var program = Programs.New();
        program["ownerid"] = new EntityReference("team", team);
        program["cx_sponsorid"] = new EntityReference("systemuser", crm.UserId(Persona.Administrator));
        program["cx_state"] = new OptionSetValue(Programs.Active);

        Faults.Refused("CX1102", () => admin.Create(program));
    }

    [Fact]
    public void A_program_with_sponsor_and_owner_starts()
    {
        var program = Programs.CreateActive(crm, crm.As(Persona.ProgramOwner));

        Assert.Equal(Programs.Active, State(program));
    }

    [Fact]
    public void Two_programs_of_one_name_do_not_run_at_once()
    {
        var owner = crm.As(Persona.ProgramOwner);
        var first = Programs.CreateActive(crm, owner);

        var sentence = Faults.Refused("CX1109", () => Programs.CreateActive(crm, owner));

        Assert.Contains("Closer to the customer", sentence, StringComparison.Ordinal);
        owner.Update(new Entity("cx_program", first) { ["cx_state"] = new OptionSetValue(Programs.Closed) });
        Assert.Equal(Programs.Active, State(Programs.CreateActive(crm, owner)));
    }

    [Fact]
    public void Maturity_can_not_be_typed_in()
    {
        var admin = crm.AsSystem();
        var program = admin.Create(Programs.New());

        Faults.Refused("CX1110", () => admin.Update(new Entity("cx_program", program) { ["cx_maturity"] = 100m }));
    }

    [Theory]
    [InlineData(1030, "CX1101: Programmet har ingen sponsor. Vælg et medlem af topledelsen, før det starter.")]
    [InlineData(1053, "CX1101: Programmet saknar sponsor. Välj en person i högsta ledningen innan det startar.")]
    [InlineData(1036, "CX1101: The program has no sponsor. Choose a member of top management before it starts.")]
    public void The_user_reads_the_reason_in_the_language_of_the_user(int language, string sentence)
    {
        var admin = crm.AsSystem();
        var program = Programs.New();
        program["cx_state"] = new OptionSetValue(Programs.Active);
        SetLanguage(admin, crm.UserId(Persona.ProgramOwner), language);

        Assert.Equal(sentence, Faults.Refused("CX1101", () => crm.As(Persona.ProgramOwner).Create(program)));
    }

    public void Dispose() => crm.Dispose();

    private int State(Guid program) =>
        crm.AsSystem().Retrieve("cx_program", program, new ColumnSet("cx_state")).GetAttributeValue<OptionSetValue>("cx_state").Value;

    private static void SetLanguage(IOrganizationService service, Guid user, int language) =>
        service.Update(new Entity("usersettings", user) { ["uilanguageid"] = language });

    private EntityReference BusinessUnit() => crm.AsSystem()
        .Retrieve("systemuser", crm.UserId(Persona.ProgramOwner), new ColumnSet("businessunitid"))
        .GetAttributeValue<EntityReference>("businessunitid");

    private void GiveRole(Guid team)
    {
        var admin = crm.AsSystem();
        var query = new QueryExpression("role");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "CX Program Owner");
        admin.Associate("team", team, new Relationship("teamroles_association"), [admin.RetrieveMultiple(query).Entities.Single().ToEntityReference()]);
    }
}
