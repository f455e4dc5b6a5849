namespace CxCrm.Domain.Texts;

/// <summary>Texts of toolbox and journey.</summary>
public static partial class TextKey
{
    public const string PhaseBefore = "phase.before";
    public const string PhaseDuring = "phase.during";
    public const string PhaseAfter = "phase.after";

    public const string JourneyPhaseEmpty = "journey.phaseEmpty";
    public const string JourneyNoPlan = "journey.noPlan";
    public const string JourneyNoPersona = "journey.noPersona";
    public const string JourneyPersonaUnproven = "journey.personaUnproven";
    public const string JourneyStepWithoutRole = "journey.stepWithoutRole";
    public const string JourneyNobodyResponsible = "journey.nobodyResponsible";

    public const string PackageElements = "package.elements";
    public const string PackageFunctional = "package.functional";
    public const string PackageEmotional = "package.emotional";
    public const string PackageNone = "package.none";
    public const string PackageValue = "package.value";
    public const string PackageChecks = "package.checks";
    public const string PackageVisible = "package.visible";
    public const string PackageExpectation = "package.expectation";
    public const string PackageDetail = "package.detail";
    public const string PackageFirstTime = "package.firstTime";
}
