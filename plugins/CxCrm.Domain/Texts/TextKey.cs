namespace CxCrm.Domain.Texts;

/// <summary>Texts other than faults that the server writes into records or answers; one sentence per language in <c>Texts.*.json</c>.</summary>
public static partial class TextKey
{
    public const string StepStatus = "step.status";
    public const string StepBusinessCase = "step.businesscase";
    public const string StepAmbition = "step.ambition";
    public const string StepToolbox = "step.toolbox";
    public const string StepVoice = "step.voice";
    public const string StepCulture = "step.culture";
}
