using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Plugins.Privacy.Restriction;
using CxCrm.Plugins.Status;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>The customers of a period, what they said of their satisfaction in it or in the year before, and whether they stayed.</summary>
internal sealed class OwnCustomers
{
    private const int MonthsBefore = 12;

    private OwnCustomers(int customers, IReadOnlyList<BandedCustomer> banded)
    {
        Customers = customers;
        Banded = banded;
    }

    public int Customers { get; }

    /// <summary>Those with a satisfaction on record.</summary>
    public IReadOnlyList<BandedCustomer> Banded { get; }

    /// <summary>One call for every five thousand customer periods or answers.</summary>
    public static OwnCustomers Read(IOrganizationService service, DateTime from, DateTime to)
    {
        var satisfaction = Satisfaction(service, from, to);
        var customers = CustomerPeriods.Rows(service, from, to)
            .Where(row => CustomerPeriods.Customer(row) is not null)
            .GroupBy(row => CustomerPeriods.Customer(row)!.Id)
            .ToList();
        var banded = customers
            .Where(rows => satisfaction.ContainsKey(rows.Key))
            .Select(rows => new BandedCustomer(satisfaction[rows.Key], IsKept(rows, to), MarginOf(rows)))
            .ToList();
        return new OwnCustomers(customers.Count, banded);
    }

    private static bool IsKept(IEnumerable<CxCustomerPeriod> rows, DateTime to) =>
        rows.All(row => !(row.LostOn <= to)) && rows.OrderByDescending(row => row.PeriodEnd).First().Active != false;

    private static decimal? MarginOf(IEnumerable<CxCustomerPeriod> rows)
    {
        var margins = rows.Select(row => row.Margin?.Value).OfType<decimal>().ToList();
        return margins.Count == 0 ? null : margins.Sum();
    }

    /// <summary>The latest satisfaction of each contact and account.</summary>
    private static Dictionary<Guid, double> Satisfaction(IOrganizationService service, DateTime from, DateTime to)
    {
        var query = new QueryExpression(CxFeedback.LogicalName)
        {
            ColumnSet = new ColumnSet(CxFeedback.Columns.ContactId, CxFeedback.Columns.AccountId, CxFeedback.Columns.Csat),
        };
        query.Criteria.AddCondition(CxFeedback.Columns.Csat, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxFeedback.Columns.RespondedOn, ConditionOperator.GreaterEqual, from.AddMonths(-MonthsBefore));
        query.Criteria.AddCondition(CxFeedback.Columns.RespondedOn, ConditionOperator.LessThan, to.AddDays(1));
        RestrictedPeople.LeaveOut(query, CxFeedback.Columns.ContactId);
        query.AddOrder(CxFeedback.Columns.RespondedOn, OrderType.Ascending);
        query.AddOrder(CxFeedback.Columns.Id, OrderType.Ascending);
        var latest = new Dictionary<Guid, double>();
        foreach (var row in CustomerPeriods.Pages(service, query).Select(found => found.ToEntity<CxFeedback>()))
        {
            if (row.ContactId is { } contact)
                latest[contact.Id] = (double)row.Csat!.Value;
            if (row.AccountId is { } account)
                latest[account.Id] = (double)row.Csat!.Value;
        }
        return latest;
    }
}
