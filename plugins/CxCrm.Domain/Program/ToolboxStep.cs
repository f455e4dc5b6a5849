using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>Step 4: the right tools, the package and the journey.</summary>
public sealed class ToolboxStep : ProgramStep
{
    /// <summary>Tools selected with a reason.</summary>
    public const string ToolsSelected = "toolbox.toolsSelected";

    /// <summary>Of functional and emotional, how many kinds of service element carry customer evidence of their value.</summary>
    public const string ElementsWithEvidence = "toolbox.elementsWithEvidence";

    /// <summary>Phases (before, during, after) with touchpoints that state an expectation.</summary>
    public const string PhasesCovered = "toolbox.phasesCovered";

    /// <summary>Critical touchpoints.</summary>
    public const string CriticalTouchpoints = "toolbox.criticalTouchpoints";

    /// <summary>Per cent of critical touchpoints with an owner.</summary>
    public const string CriticalOwned = "toolbox.criticalOwned";

    /// <summary>Per cent of critical touchpoints measured within 90 days.</summary>
    public const string CriticalMeasured = "toolbox.criticalMeasured";

    /// <summary>Per cent of critical or difficult touchpoints with a to-be or an improvement under way.</summary>
    public const string DifficultImproved = "toolbox.difficultImproved";

    public override StepCode Code => StepCode.Toolbox;

    public override IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(ToolsSelected, 1, 1),
        new(ElementsWithEvidence, 2, 2),
        new(PhasesCovered, 3, 3),
        new(CriticalTouchpoints, 4, 3),
        new(CriticalOwned, 4, 100, LeastN: 1),
        new(CriticalMeasured, 4, 100, LeastN: 1),
        new(DifficultImproved, 5, 100, LeastN: 1),
    ];
}
