namespace CxCrm.Domain.Texts;

/// <summary>
/// The codes of all faults a user can meet. Each has a sentence per language in <c>Texts/{room}.{language}.json</c>; a code is never reused.
/// 10xx requests and settings, 11xx program, 12xx voice of the customer, 13xx privacy.
/// </summary>
public static partial class ErrorCode
{
    public const string InputMissing = "CX1001";
    public const string InputTooLong = "CX1002";
    public const string InputWrongType = "CX1003";
    public const string SettingMissing = "CX1010";
    public const string SettingNotANumber = "CX1011";
    public const string SettingOutOfRange = "CX1012";
    public const string SettingNotYesOrNo = "CX1013";
    public const string SettingNotReadable = "CX1014";

    public const string ProgramNeedsSponsor = "CX1101";
    public const string ProgramNeedsOwner = "CX1102";
    public const string ProgramStepsAreFixed = "CX1103";
    public const string ProgramStepCantMove = "CX1104";
    public const string LevelIsComputed = "CX1105";
    public const string EvidenceIsComputed = "CX1106";
    public const string OverrideNeedsReason = "CX1107";
    public const string StepNeedsEvidenceToClose = "CX1108";
    public const string ProgramNameIsTaken = "CX1109";
    public const string MaturityIsComputed = "CX1110";
}
