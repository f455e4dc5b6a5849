using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>How leadership, employees, customers and result go together over many alike units in one period, as the caller may see them.</summary>
[CustomApi("cx_AnalyseServiceProfitChain", Binding.Global, Kind.Action, Privilege = "prvReadcx_UnitResult", CallBudget = 2,
    Description = "Correlations of leadership, employee, customer and result over the units of a period, with intervals, n and the weakest link.")]
public sealed class AnalyseServiceProfitChain : Api<AnalyseServiceProfitChainRequest, AnalyseServiceProfitChainResponse>
{
    private const int MostUnits = 5000;

    protected override AnalyseServiceProfitChainResponse Run(ApiCall<AnalyseServiceProfitChainRequest> call)
    {
        var query = new QueryExpression(CxUnitResult.LogicalName)
        {
            TopCount = MostUnits,
            ColumnSet = new ColumnSet(
                CxUnitResult.Columns.Leadership,
                CxUnitResult.Columns.Employee,
                CxUnitResult.Columns.Customer,
                CxUnitResult.Columns.Result,
                CxUnitResult.Columns.ResultIndex,
                CxUnitResult.Columns.StaffN),
        };
        query.Criteria.AddCondition(CxUnitResult.Columns.PeriodStart, ConditionOperator.Equal, call.Request.PeriodStart.Date);
        query.Criteria.AddCondition(CxUnitResult.Columns.StateCode, ConditionOperator.Equal, 0);
        var units = call.Service.RetrieveMultiple(query).Entities.Select(row => ScoresOf(row.ToEntity<CxUnitResult>())).ToList();
        var chain = ServiceProfitChain.Of(
            units, call.Settings.Integer(SettingNames.UnitMinimum, Correlation.LeastPairs, 1000), call.Settings.Integer(SettingNames.StaffGroupMinimum, 1, 1000));
        return new AnalyseServiceProfitChainResponse { Json = Json.Of(ChainJson.Of(chain)) };
    }

    private static UnitScores ScoresOf(CxUnitResult row) => new(
        (double?)row.Leadership, (double?)row.Employee, (double?)row.Customer, (double?)row.ResultIndex ?? (double?)row.Result?.Value, row.StaffN);
}
