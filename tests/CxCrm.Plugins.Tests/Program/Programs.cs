namespace CxCrm.Plugins.Tests.Program;

/// <summary>Arranges programs and reads them back.</summary>
internal static class Programs
{
    public const int Draft = 773000000;
    public const int Active = 773000001;
    public const int Completed = 773000002;
    public const int Closed = 773000003;

    public static Entity New(string name = "Closer to the customer") => new("cx_program") { ["cx_name"] = name };

    public static Guid CreateActive(CrmOrganization crm, IOrganizationService service)
    {
        var program = New();
        program["cx_sponsorid"] = new EntityReference("systemuser", crm.UserId(Persona.Administrator));
        program["cx_state"] = new OptionSetValue(Active);
        return service.Create(program);
    }

    public static IReadOnlyList<Entity> Steps(IOrganizationService service, Guid program)
    {
        var query = new QueryExpression("cx_programstep") { ColumnSet = new ColumnSet("cx_name", "cx_step", "cx_level", "cx_state", "ownerid", "cx_completedon", "cx_overridelevel", "cx_overriddenon", "cx_overrideexpireson", "cx_overriddenbyid") };
        query.Criteria.AddCondition("cx_programid", ConditionOperator.Equal, program);
        return [.. service.RetrieveMultiple(query).Entities.OrderBy(step => step.GetAttributeValue<OptionSetValue>("cx_step").Value)];
    }

    public static IReadOnlyList<Entity> Evidence(IOrganizationService service, Guid step)
    {
        var query = new QueryExpression("cx_stepevidence") { ColumnSet = new ColumnSet("cx_criterioncode", "cx_level", "cx_order", "cx_met", "cx_measuredvalue", "cx_threshold", "cx_leastn", "cx_explanation", "cx_checkedon") };
        query.Criteria.AddCondition("cx_stepid", ConditionOperator.Equal, step);
        query.AddOrder("cx_level", OrderType.Ascending);
        query.AddOrder("cx_order", OrderType.Ascending);
        return [.. service.RetrieveMultiple(query).Entities];
    }

    public static OrganizationResponse Assess(IOrganizationService service, Guid program) =>
        service.Execute(new OrganizationRequest("cx_AssessProgram") { ["Program"] = new EntityReference("cx_program", program) });

    public static string Levels(OrganizationResponse response) => (string)response.Results["Levels"];
}
