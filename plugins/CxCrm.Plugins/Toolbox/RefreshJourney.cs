using System;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>
/// Writes the experience of each touchpoint from the snapshots of its feedback, and with it the gap and the day it was last measured. Only what changed is written.
/// </summary>
[CustomApi("cx_RefreshJourney", Binding.Global, Kind.Action, Privilege = "prvWritecx_Touchpoint", CallBudget = 504, MaxBytes = 1000,
    Description = "Writes experience, gap and last measurement of a journey's touchpoints from their feedback.")]
public sealed class RefreshJourney : Api<RefreshJourneyRequest, RefreshJourneyResponse>
{
    protected override RefreshJourneyResponse Run(ApiCall<RefreshJourneyRequest> call)
    {
        var journey = call.Request.Journey.Id;
        call.Service.Retrieve(CxJourney.LogicalName, journey, new ColumnSet(CxJourney.Columns.Name));
        var touchpoints = JourneyRows.TouchpointsOf(call.System, journey);
        var feedback = TouchpointFeedback.Read(call.System, touchpoints.Select(point => point.Id).ToList(), call.Now);
        var changed = 0;
        foreach (var point in touchpoints)
        {
            if (!feedback.TryGetValue(point.Id, out var sums) || sums.N == 0)
                continue;
            var experience = Math.Round((decimal)RatingMetric.Satisfaction.Mean(sums).Value, 2);
            if (experience == point.ExperienceScore && point.LastMeasuredOn == call.Now.Date)
                continue;
            call.System.Update(new CxTouchpoint(point.Id) { ExperienceScore = experience, LastMeasuredOn = call.Now.Date });
            changed++;
        }

        call.System.Update(new CxJourney(journey) { RefreshedOn = call.Now });
        return new RefreshJourneyResponse { Changed = changed };
    }
}
