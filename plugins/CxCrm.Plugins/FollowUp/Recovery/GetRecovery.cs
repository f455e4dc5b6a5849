using System;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>How many customers were rescued, what it cost and what they are worth: the recoveries that the caller may see.</summary>
[CustomApi("cx_GetRecovery", Binding.Global, Kind.Action, Privilege = "prvReadcx_Alert", CallBudget = 2, MaxBytes = 1000,
    Description = "The recovered share of closed recoveries with its interval, the goodwill spent and the yearly margin of the customers who stayed.")]
public sealed class GetRecovery : Api<GetRecoveryRequest, GetRecoveryResponse>
{
    private const int DaysUnlessTold = 90;

    protected override GetRecoveryResponse Run(ApiCall<GetRecoveryRequest> call)
    {
        var period = ReportPeriod.Of(call.Request.From, call.Request.To, call.Now, DaysUnlessTold);
        var closed = RecoveryQueries.Closed(call.Service, period);
        var result = new RecoveryResult
        {
            Recovered = closed[TaskOutcome.Recovered].Sum(sum => sum.N),
            PartlyRecovered = closed[TaskOutcome.PartlyRecovered].Sum(sum => sum.N),
            NotRecovered = closed[TaskOutcome.NotRecovered].Sum(sum => sum.N),
            NotReached = closed[TaskOutcome.NotReached].Sum(sum => sum.N),
        };
        var worth = RecoveryQueries.Worth(call.Service, period);
        return new GetRecoveryResponse { ResultJson = Json.Of(Figures(period, result, closed.SelectMany(sums => sums).Sum(sum => sum.Goodwill), worth)) };
    }

    private static RecoveryFigures Figures(ReportPeriod period, RecoveryResult result, decimal goodwill, CustomerWorth worth)
    {
        var figures = new RecoveryFigures
        {
            N = result.N,
            Recovered = result.Recovered,
            PartlyRecovered = result.PartlyRecovered,
            NotRecovered = result.NotRecovered,
            NotReached = result.NotReached,
            Goodwill = goodwill,
            YearlyMargin = worth.N > 0 ? worth.Margin : null,
            YearlyMarginN = worth.N,
        };
        figures.Cover(period);
        figures.ShowShare(result.Share);
        return figures;
    }
}
