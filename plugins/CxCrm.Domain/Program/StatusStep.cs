using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>Step 1: know where we start.</summary>
public sealed class StatusStep : ProgramStep
{
    /// <summary>A status record with owner and date.</summary>
    public const string Recorded = "status.recorded";

    /// <summary>A status record with churn, satisfaction of two periods, complaints and errors.</summary>
    public const string FiguresComplete = "status.figuresComplete";

    /// <summary>A status record with a chosen track.</summary>
    public const string TrackChosen = "status.trackChosen";

    /// <summary>Phases (before, during, after) visited within six months with a process it should become.</summary>
    public const string PhasesVisited = "status.phasesVisited";

    /// <summary>People who visited within six months.</summary>
    public const string Visitors = "status.visitors";

    /// <summary>Visits by management within six months.</summary>
    public const string VisitedByManagement = "status.visitedByManagement";

    /// <summary>Of digital and physical, how many kinds of touchpoint were visited within six months.</summary>
    public const string DigitalAndPhysical = "status.digitalAndPhysical";

    /// <summary>A second or later record, dated within a year and signed off by the sponsor.</summary>
    public const string Refreshed = "status.refreshed";

    public override StepCode Code => StepCode.Status;

    public override IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(Recorded, 1, 1),
        new(FiguresComplete, 2, 1),
        new(TrackChosen, 3, 1),
        new(PhasesVisited, 4, 3),
        new(Visitors, 4, 2),
        new(VisitedByManagement, 4, 1),
        new(DigitalAndPhysical, 4, 2),
        new(Refreshed, 5, 1),
    ];
}
