using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>Step 3: what exactly we want.</summary>
public sealed class AmbitionStep : ProgramStep
{
    /// <summary>Targets.</summary>
    public const string Targets = "ambition.targets";

    /// <summary>Per cent of targets whose baseline is measured, with n.</summary>
    public const string BaselinesMeasured = "ambition.baselinesMeasured";

    /// <summary>Per cent of targets owned by someone other than the program owner.</summary>
    public const string OwnedByOthers = "ambition.ownedByOthers";

    /// <summary>Of satisfaction, loyalty and operational KPI, how many have a target.</summary>
    public const string KindsCovered = "ambition.kindsCovered";

    /// <summary>Focus questions.</summary>
    public const string FocusQuestions = "ambition.focusQuestions";

    /// <summary>Targets per visit ("instant on").</summary>
    public const string InstantOn = "ambition.instantOn";

    /// <summary>How often a target is meant to be measured when nobody said, in days.</summary>
    public const int UsualCadenceDays = 30;

    /// <summary>Per cent of targets measured at their own cadence.</summary>
    public const string MeasuredAtCadence = "ambition.measuredAtCadence";

    /// <summary>Per cent of targets that are on track or have an owned improvement.</summary>
    public const string OnTrackOrImproved = "ambition.onTrackOrImproved";

    public override StepCode Code => StepCode.Ambition;

    public override IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(Targets, 1, 1),
        new(BaselinesMeasured, 2, 100, LeastN: 1),
        new(OwnedByOthers, 2, 100, LeastN: 1),
        new(KindsCovered, 3, 3),
        new(FocusQuestions, 4, 3),
        new(InstantOn, 4, 1),
        new(MeasuredAtCadence, 5, 100, LeastN: 1),
        new(OnTrackOrImproved, 5, 100, LeastN: 1),
    ];
}
