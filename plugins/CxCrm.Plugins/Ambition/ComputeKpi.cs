using System.Linq;
using CxCrm.Domain.Ambition;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Status;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Ambition;

/// <summary>
/// Computes an operational KPI of a period from the timestamps of the records that began in it, as the caller may see them, and keeps it as the KPI's value: response time and
/// handling time as mean hours, delivery reliability as the share of deliveries in time.
/// </summary>
[CustomApi("cx_ComputeKpi", Binding.Global, Kind.Action, Privilege = "prvCreatecx_KpiValue", CallBudget = KpiRecords.MostTables * CustomerPeriods.MostPages + 3,
    Description = "Computes a KPI of a period from record timestamps and keeps it as the KPI's value.")]
public sealed class ComputeKpi : Api<ComputeKpiRequest, ComputeKpiResponse>
{
    protected override ComputeKpiResponse Run(ApiCall<ComputeKpiRequest> call)
    {
        if (call.Request.PeriodEnd < call.Request.PeriodStart)
            throw new UserFault(ErrorCode.PeriodInvalid);
        var kpi = call.Service.Retrieve(CxKpi.LogicalName, call.Request.Kpi.Id, new ColumnSet(CxKpi.Columns.Kind)).ToEntity<CxKpi>();
        var measured = Measure(new KpiRecords(call.Service, call.Request.PeriodStart, call.Request.PeriodEnd), kpi.Kind);
        if (measured.Value is { } value)
            Keep(call, value, measured.N);
        return measured;
    }

    private static ComputeKpiResponse Measure(KpiRecords records, CxKpiKind? kind) => kind switch
    {
        CxKpiKind.ResponseTime => Hours(MeanHours.Of(records.Responses())),
        CxKpiKind.HandlingTime => Hours(MeanHours.Of(records.Handling())),
        CxKpiKind.DeliveryReliability => InTime(records),
        _ => throw new UserFault(ErrorCode.KpiIsEnteredByHand),
    };

    private static ComputeKpiResponse Hours(MeanHours mean) => new() { Value = mean.Hours, N = mean.N };

    private static ComputeKpiResponse InTime(KpiRecords records)
    {
        var delays = records.Delays();
        return new ComputeKpiResponse
        {
            Value = delays.Count == 0 ? null : decimal.Round(100m * delays.Count(delay => delay <= 0) / delays.Count, 4),
            N = delays.Count,
        };
    }

    private static void Keep(ApiCall<ComputeKpiRequest> call, decimal value, int n)
    {
        var query = new QueryExpression(CxKpiValue.LogicalName) { ColumnSet = new ColumnSet(CxKpiValue.Columns.PeriodStart), TopCount = 1 };
        query.Criteria.AddCondition(CxKpiValue.Columns.KpiId, ConditionOperator.Equal, call.Request.Kpi.Id);
        query.Criteria.AddCondition(CxKpiValue.Columns.PeriodStart, ConditionOperator.Equal, call.Request.PeriodStart.Date);
        var known = call.Service.RetrieveMultiple(query).Entities.FirstOrDefault();
        var written = known is null
            ? new CxKpiValue { KpiId = call.Request.Kpi, PeriodStart = call.Request.PeriodStart.Date }
            : new CxKpiValue(known.Id);
        written.PeriodEnd = call.Request.PeriodEnd.Date;
        written.Value = value;
        written.N = n;
        if (known is null)
            call.Service.Create(written);
        else
            call.Service.Update(written);
    }
}
