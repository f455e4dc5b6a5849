using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 3 from targets and the improvements tied to them; one call besides the improvements.</summary>
internal sealed class AmbitionEvidence : IStepEvidence
{
    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var targets = scope.Read<CxAmbition>(scope.Query(
            CxAmbition.LogicalName,
            CxAmbition.Columns.ProgramId,
            CxAmbition.Columns.Kind,
            CxAmbition.Columns.OwnerId,
            CxAmbition.Columns.BaselineN,
            CxAmbition.Columns.MeasuredOn,
            CxAmbition.Columns.CadenceDays,
            CxAmbition.Columns.Forecast));
        return new Dictionary<string, Measurement>
        {
            [AmbitionStep.Targets] = Measurement.Count(targets.Count),
            [AmbitionStep.BaselinesMeasured] = Share(targets, target => target.BaselineN > 0),
            [AmbitionStep.OwnedByOthers] = Share(targets, target => target.OwnerId is not null && target.OwnerId.Id != scope.Program.OwnerId?.Id),
            [AmbitionStep.KindsCovered] = Measurement.Count(targets.Select(Area).Where(area => area > 0).Distinct().Count()),
            [AmbitionStep.FocusQuestions] = Measurement.Count(targets.Count(target => target.Kind == CxAmbitionKind.FocusQuestion)),
            [AmbitionStep.InstantOn] = Measurement.Count(targets.Count(target => target.Kind == CxAmbitionKind.InstantOn)),
            [AmbitionStep.MeasuredAtCadence] = Share(targets, target => scope.Within(target.CadenceDays ?? AmbitionStep.UsualCadenceDays, target.MeasuredOn)),
            [AmbitionStep.OnTrackOrImproved] = OnTrackOrImproved(scope, targets),
        };
    }

    private static Measurement OnTrackOrImproved(EvidenceScope scope, IReadOnlyList<CxAmbition> targets)
    {
        var improved = new HashSet<Guid>(scope.Improvements
            .Where(improvement => improvement.AmbitionId is not null && improvement.State != CxImprovementState.Stopped)
            .Select(improvement => improvement.AmbitionId!.Id));
        return Share(targets, target => target.Forecast is CxAmbitionForecast.OnTrack or CxAmbitionForecast.Reached || improved.Contains(target.Id));
    }

    /// <summary>1 satisfaction, 2 loyalty, 3 operational KPI, else 0.</summary>
    private static int Area(CxAmbition target) => target.Kind switch
    {
        CxAmbitionKind.SatisfactionIndex => 1,
        CxAmbitionKind.Retention or CxAmbitionKind.PromoterShare => 2,
        CxAmbitionKind.OperationalKpi => 3,
        _ => 0,
    };

    private static Measurement Share(IReadOnlyList<CxAmbition> targets, Func<CxAmbition, bool> condition) =>
        Measurement.Share(targets.Count(condition), targets.Count);
}
