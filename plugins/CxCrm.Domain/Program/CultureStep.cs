using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>Step 6: culture and communication.</summary>
public sealed class CultureStep : ProgramStep
{
    /// <summary>Training needs in the plan.</summary>
    public const string TrainingPlan = "culture.trainingPlan";

    /// <summary>Of leaders and staff, how many have had sessions.</summary>
    public const string SessionsHeld = "culture.sessionsHeld";

    /// <summary>Per cent of headcount trained, at the level where it is lowest.</summary>
    public const string Trained = "culture.trained";

    /// <summary>Per cent of check-ins held with their actions closed.</summary>
    public const string CheckInsHeld = "culture.checkInsHeld";

    /// <summary>Employee pulses.</summary>
    public const string Pulses = "culture.pulses";

    /// <summary>1 when the sponsor's last visible act lies within a quarter.</summary>
    public const string VisibleAct = "culture.visibleAct";

    /// <summary>Communications on expectation or visibility that were carried out and measured.</summary>
    public const string CommunicationMeasured = "culture.communicationMeasured";

    public override StepCode Code => StepCode.Culture;

    public override IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(TrainingPlan, 1, 1),
        new(SessionsHeld, 2, 2),
        new(Trained, 3, 80, LeastN: 1),
        new(CheckInsHeld, 4, 80, LeastN: 1),
        new(Pulses, 4, 2),
        new(VisibleAct, 4, 1),
        new(CommunicationMeasured, 5, 1),
    ];
}
