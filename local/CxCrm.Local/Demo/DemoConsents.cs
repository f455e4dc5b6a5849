using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.Demo;

/// <summary>Records what some customers agreed to, through the custom API, so that every ledger is a true chain.</summary>
internal static class DemoConsents
{
    private const int People = 60;

    public static void Record(DemoRows rows, DemoCompany company)
    {
        var service = rows.Service;
        var random = company.Seed.Random(DemoPart.Consents);
        foreach (var customer in company.Customers.Take(People))
        {
            var said = random.Next(0, 10);
            if (HasSpoken(service, customer))
                continue;
            Record(service, customer, "newsletter", said < 6 ? "given" : "refused");
            if (said == 0)
                Record(service, customer, "newsletter", "withdrawn");
        }
    }

    private static void Record(IOrganizationService service, DemoCustomer customer, string purpose, string what) =>
        service.Execute(new OrganizationRequest("cx_RecordConsent")
        {
            ["Contact"] = customer.Row.ToEntityReference(),
            ["Purpose"] = purpose,
            ["Channel"] = "email",
            ["Event"] = what,
            ["TextVersion"] = 1,
            ["TextLanguage"] = customer.Language switch { CxLanguage.Danish => 1030, CxLanguage.Swedish => 1053, _ => 1033 },
            ["Source"] = "order form",
            ["BySubject"] = true,
        });

    private static bool HasSpoken(IOrganizationService service, DemoCustomer customer)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, ConsentSubject.IdOf(customer.Row.Id));
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
