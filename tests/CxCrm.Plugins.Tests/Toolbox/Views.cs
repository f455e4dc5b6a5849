namespace CxCrm.Plugins.Tests.Toolbox;

/// <summary>Runs the views that came with the zip.</summary>
internal static class Views
{
    public static IReadOnlyList<Entity> Rows(CrmOrganization crm, IOrganizationService service, string table, string view)
    {
        var query = new QueryExpression("savedquery") { ColumnSet = new ColumnSet("fetchxml") };
        query.Criteria.AddCondition("returnedtypecode", ConditionOperator.Equal, table);
        query.Criteria.AddCondition("name", ConditionOperator.Equal, view);
        var saved = Assert.Single(crm.AsSystem().RetrieveMultiple(query).Entities);
        return [.. service.RetrieveMultiple(new FetchExpression(saved.GetAttributeValue<string>("fetchxml"))).Entities];
    }

    public static IReadOnlyList<string> Names(CrmOrganization crm, IOrganizationService service, string table, string view, string column) =>
        [.. Rows(crm, service, table, view).Select(row => row.GetAttributeValue<string>(column))];
}
