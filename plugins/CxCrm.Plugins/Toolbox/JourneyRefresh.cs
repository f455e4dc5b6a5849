using System;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>
/// Writes what customers felt at each touchpoint of a journey, from the snapshots of its feedback, and the day of the last answer. Only what changed is written.
/// </summary>
internal sealed class JourneyRefresh(PluginCall call)
{
    /// <summary>Service calls for one journey: two for its feedback, one for its touchpoints, one each, one for the journey.</summary>
    public const int CallBudget = 4 + JourneyRows.MostTouchpoints;

    /// <returns>How many touchpoints were written.</returns>
    public int Run(Guid journey)
    {
        var touchpoints = JourneyRows.TouchpointsOf(call.System, journey);
        var ids = touchpoints.Select(point => point.Id).ToList();
        var feedback = TouchpointFeedback.Read(call.System, ids, call.Now);
        var lastDays = TouchpointFeedback.LastDays(call.System, ids, call.Now);
        var changed = 0;
        foreach (var point in touchpoints)
        {
            if (!feedback.TryGetValue(point.Id, out var sums) || sums.N == 0 || !lastDays.TryGetValue(point.Id, out var lastDay))
                continue;
            var experience = Math.Round((decimal)RatingMetric.Satisfaction.Mean(sums).Value, 2);
            if (experience == point.ExperienceScore && point.LastMeasuredOn >= lastDay.Date)
                continue;
            call.System.Update(new CxTouchpoint(point.Id) { ExperienceScore = experience, LastMeasuredOn = Later(point.LastMeasuredOn, lastDay.Date) });
            changed++;
        }

        call.System.Update(new CxJourney(journey) { RefreshedOn = call.Now });
        return changed;
    }

    /// <summary>A touchpoint may have been measured by a KPI or a trace after its last answer.</summary>
    private static DateTime Later(DateTime? written, DateTime lastDay) => written is { } day && day > lastDay ? day : lastDay;
}
