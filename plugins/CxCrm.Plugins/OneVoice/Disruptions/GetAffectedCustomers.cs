using System.Linq;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>One list for each owner in place of a task for each customer: whom disruptions touch that last, as far as the caller may see them.</summary>
[CustomApi("cx_GetAffectedCustomers", Binding.Global, Kind.Action, Privilege = "prvReadcx_DisruptionCustomer", CallBudget = 1, MaxBytes = 1000,
    Description = "The customers of one owner that running disruptions touch, up to 500, as one JSON document.")]
public sealed class GetAffectedCustomers : Api<GetAffectedCustomersRequest, GetAffectedCustomersResponse>
{
    private const int Most = 500;
    private const string DisruptionAlias = "disruption";

    protected override GetAffectedCustomersResponse Run(ApiCall<GetAffectedCustomersRequest> call)
    {
        var rows = call.Service.RetrieveMultiple(Query(call)).Entities.ToList();
        var customers = rows.Take(Most)
            .Select(row => new { Row = row, Disruption = LinkedRow.Of<CxDisruption>(row, DisruptionAlias, CxDisruption.Columns.Id)! })
            .OrderByDescending(found => found.Disruption.Severity)
            .Select(found => Customer(found.Row.ToEntity<CxDisruptionCustomer>(), found.Disruption));
        var list = new AffectedList { Customers = [.. customers], More = rows.Count > Most };
        return new GetAffectedCustomersResponse { CustomersJson = Json.Of(list) };
    }

    private static QueryExpression Query(ApiCall<GetAffectedCustomersRequest> call)
    {
        var query = new QueryExpression(CxDisruptionCustomer.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxDisruptionCustomer.Columns.ContactId, CxDisruptionCustomer.Columns.AccountId, CxDisruptionCustomer.Columns.State, CxDisruptionCustomer.Columns.ToldOn,
                CxDisruptionCustomer.Columns.TaskId),
            TopCount = Most + 1,
        };
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.OwnerId, ConditionOperator.Equal, call.Request.Owner?.Id ?? call.Context.UserId);
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.State, ConditionOperator.NotEqual, (int)CxDisruptionCustomerState.Settled);
        var disruption = query.AddLink(CxDisruption.LogicalName, CxDisruptionCustomer.Columns.DisruptionId, CxDisruption.Columns.Id);
        disruption.EntityAlias = DisruptionAlias;
        disruption.Columns = new ColumnSet(CxDisruption.Columns.Id, CxDisruption.Columns.Name, CxDisruption.Columns.Severity);
        if (call.Request.Disruption is { } one)
            disruption.LinkCriteria.AddCondition(CxDisruption.Columns.Id, ConditionOperator.Equal, one.Id);
        LastingDisruptions.Narrow(disruption.LinkCriteria, call.Now);
        query.AddOrder(CxDisruptionCustomer.Columns.Name, OrderType.Ascending);
        return query;
    }

    private static AffectedCustomer Customer(CxDisruptionCustomer row, CxDisruption disruption)
    {
        var customer = row.ContactId ?? row.AccountId;
        return new AffectedCustomer
        {
            Id = row.Id.ToString("D"),
            Table = customer?.LogicalName ?? "",
            Customer = customer?.Id.ToString("D") ?? "",
            Name = customer?.Name ?? "",
            Disruption = disruption.Id.ToString("D"),
            What = disruption.Name ?? "",
            Severity = GetCustomerPanel.Code(disruption.Severity ?? CxSeverity.Medium),
            State = GetCustomerPanel.Code(row.State ?? CxDisruptionCustomerState.Affected),
            ToldOn = GetCustomerPanel.Iso(row.ToldOn),
            Task = row.TaskId?.Id.ToString("D"),
        };
    }
}
