namespace CxCrm.Domain.Texts;

/// <summary>Texts other than faults that the server writes into records or answers; one sentence per language in <c>Texts/{room}.{language}.json</c>.</summary>
public static partial class TextKey
{
    public const string StepStatus = "step.status";
    public const string StepBusinessCase = "step.businesscase";
    public const string StepAmbition = "step.ambition";
    public const string StepToolbox = "step.toolbox";
    public const string StepVoice = "step.voice";
    public const string StepCulture = "step.culture";

    /// <summary>Placeholders of the four: value, threshold, n, least n.</summary>
    public const string CriterionMet = "criterion.met";
    public const string CriterionBelow = "criterion.below";
    public const string CriterionTooFew = "criterion.tooFew";
    public const string CriterionNotMeasured = "criterion.notMeasured";
}
