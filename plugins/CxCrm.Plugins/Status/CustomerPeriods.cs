using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Status;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Restriction;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>Reads customer periods, a page of the platform at a time.</summary>
internal static class CustomerPeriods
{
    /// <summary>The most pages; with five thousand rows each, two hundred thousand rows.</summary>
    public const int MostPages = 40;


    /// <summary>The spans that touch the days from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static IReadOnlyList<CustomerSpan> Read(IOrganizationService service, DateTime from, DateTime to) => Rows(service, from, to)
        .Where(row => Customer(row) is not null)
        .Select(row => new CustomerSpan(Customer(row)!.Id, row.PeriodStart!.Value, row.PeriodEnd!.Value, row.LostOn))
        .ToList();

    /// <summary>The rows themselves, with margin; one call for every page.</summary>
    /// <exception cref="UserFault">There are more than <see cref="MostPages"/> pages.</exception>
    public static IReadOnlyList<CxCustomerPeriod> Rows(IOrganizationService service, DateTime from, DateTime to)
    {
        var query = new QueryExpression(CxCustomerPeriod.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxCustomerPeriod.Columns.ContactId,
                CxCustomerPeriod.Columns.AccountId,
                CxCustomerPeriod.Columns.PeriodStart,
                CxCustomerPeriod.Columns.PeriodEnd,
                CxCustomerPeriod.Columns.LostOn,
                CxCustomerPeriod.Columns.Active,
                CxCustomerPeriod.Columns.Margin),
        };
        query.Criteria.AddCondition(CxCustomerPeriod.Columns.PeriodStart, ConditionOperator.LessEqual, to);
        query.Criteria.AddCondition(CxCustomerPeriod.Columns.PeriodEnd, ConditionOperator.GreaterEqual, from);
        query.Criteria.AddCondition(CxCustomerPeriod.Columns.StateCode, ConditionOperator.Equal, 0);
        RestrictedPeople.LeaveOut(query, CxCustomerPeriod.Columns.ContactId);
        query.AddOrder(CxCustomerPeriod.Columns.Id, OrderType.Ascending);
        return Pages(service, query).Select(row => row.ToEntity<CxCustomerPeriod>()).ToList();
    }

    /// <summary>All rows of a query, one call for every page.</summary>
    /// <exception cref="UserFault">There are more than <see cref="MostPages"/> pages.</exception>
    public static IReadOnlyList<Entity> Pages(IOrganizationService service, QueryExpression query)
    {
        var rows = new List<Entity>();
        foreach (var row in QueryPages.Rows(service, query))
        {
            if (rows.Count == MostPages * QueryPages.Size)
                throw new UserFault(ErrorCode.TooManyRows, MostPages * QueryPages.Size);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Contact or account; null for a row whose customer was erased.</summary>
    public static EntityReference? Customer(CxCustomerPeriod row) => row.ContactId ?? row.AccountId;
}
