using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>
/// Imports customer periods from CSV, two hundred rows at a time, as the caller. A slice with a row that can't be read or whose customer is not found is refused as a whole and
/// names its rows; rows that were imported before are updated, so a file can be sent again.
/// </summary>
[CustomApi("cx_ImportCustomerPeriods", Binding.Global, Kind.Action, Privilege = "prvCreatecx_CustomerPeriod", CallBudget = Slice + 6, MaxBytes = 1_048_576,
    Description = "Imports customer periods from CSV in slices of two hundred rows. Call again with Skip = Next until Done.")]
public sealed class ImportCustomerPeriods : Api<ImportCustomerPeriodsRequest, ImportCustomerPeriodsResponse>
{
    private const int Slice = 200;
    private const int MostNamed = 10;

    protected override ImportCustomerPeriodsResponse Run(ApiCall<ImportCustomerPeriodsRequest> call)
    {
        var file = CustomerPeriodFile.Of(call.Request.Csv);
        var skip = Math.Max(0, call.Request.Skip ?? 0);
        var rows = file.Read(skip, Slice);
        var customers = CustomerLookup.Of(call.Service, rows);
        Refuse(file.Errors.Concat(rows.Where(row => Customer(customers, row) is null).Select(NotFound)).OrderBy(error => error.Line).ToList());
        var known = Known(call, rows);
        foreach (var row in rows)
            Save(call, row, Customer(customers, row)!, known);
        var next = Math.Min(file.Count, skip + Slice);
        return new ImportCustomerPeriodsResponse { Imported = rows.Count, Next = next, Done = next >= file.Count };
    }

    private static EntityReference? Customer(CustomerLookup customers, CustomerPeriodRow row) => customers.ContactOf(row) ?? customers.AccountOf(row);

    private static RowError NotFound(CustomerPeriodRow row) => row.Contact is not null
        ? new RowError(row.Line, nameof(CustomerPeriodField.Contact), row.Contact)
        : new RowError(row.Line, nameof(CustomerPeriodField.Account), row.Account!);

    private static void Refuse(IReadOnlyList<RowError> errors)
    {
        if (errors.Count == 0)
            return;
        var named = errors.Take(MostNamed).Select(error => $"{error.Line} {error.Field} \"{error.Value}\"");
        throw new UserFault(
            ErrorCode.CsvRowsRefused, errors.Select(error => error.Line).Distinct().Count(), string.Join("; ", named) + (errors.Count > MostNamed ? "; ..." : ""));
    }

    /// <summary>The rows of the slice that were imported before, by their id in the source; one call.</summary>
    private static Dictionary<string, Guid> Known(ApiCall<ImportCustomerPeriodsRequest> call, IReadOnlyList<CustomerPeriodRow> rows)
    {
        if (rows.Count == 0)
            return [];
        var query = new QueryExpression(CxCustomerPeriod.LogicalName) { ColumnSet = new ColumnSet(CxCustomerPeriod.Columns.SourceId) };
        query.Criteria.AddCondition(CxCustomerPeriod.Columns.SourceSystem, ConditionOperator.Equal, call.Request.SourceSystem);
        query.Criteria.AddCondition(CxCustomerPeriod.Columns.SourceId, ConditionOperator.In, rows.Select(row => row.SourceId).Distinct(StringComparer.OrdinalIgnoreCase).ToArray<object>());
        return call.Service.RetrieveMultiple(query).Entities
            .ToDictionary(row => row.GetAttributeValue<string>(CxCustomerPeriod.Columns.SourceId), row => row.Id, StringComparer.OrdinalIgnoreCase);
    }

    private static void Save(ApiCall<ImportCustomerPeriodsRequest> call, CustomerPeriodRow row, EntityReference customer, Dictionary<string, Guid> known)
    {
        var exists = known.TryGetValue(row.SourceId, out var id);
        var written = exists
            ? new CxCustomerPeriod(id)
            : new CxCustomerPeriod { SourceSystem = call.Request.SourceSystem, SourceId = row.SourceId };
        written.ContactId = customer.LogicalName == Contact.LogicalName ? customer : null;
        written.AccountId = customer.LogicalName == Account.LogicalName ? customer : null;
        written.PeriodStart = row.PeriodStart;
        written.PeriodEnd = row.PeriodEnd;
        written.LostOn = row.LostOn;
        written.Active = row.LostOn is null;
        written.LostReason = row.LostReason is { } reason ? (CxCustomerPeriodLostReason)Enum.Parse(typeof(CxCustomerPeriodLostReason), reason, ignoreCase: true) : null;
        written.Revenue = row.Revenue is { } revenue ? new Money(revenue) : null;
        written.Margin = row.Margin is { } margin ? new Money(margin) : null;
        if (exists)
            call.Service.Update(written);
        else
            known[row.SourceId] = call.Service.Create(written);
    }
}
