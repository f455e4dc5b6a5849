using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>
/// Holds a study of emotions to what may be kept: an aggregated finding with method, basis, lawful basis and number. There is no column for a person's measurements;
/// video and measures of the body need documented consent (GDPR Art. 9(2)(a)), and an observation is closed only with the customers' own interpretation.
/// </summary>
[Step(Message.Create, CxEmotionStudy.LogicalName, Stage.PreOperation, Mode.Sync, Why = "nothing of a single person's body or face is ever stored")]
[Step(Message.Update, CxEmotionStudy.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter = ["cx_technique", "cx_state", "cx_consentdocumented", "cx_finding", "cx_customercomment", "cx_legalbasis", "cx_n"],
    Why = "nothing of a single person's body or face is ever stored")]
[PreImage("before", "cx_technique", "cx_state", "cx_consentdocumented", "cx_finding", "cx_customercomment", "cx_legalbasis", "cx_n")]
[CallBudget(0)]
public sealed class CheckEmotionStudy : Step<CxEmotionStudy>
{
    protected override void Run(StepCall<CxEmotionStudy> call)
    {
        var study = call.Merged;
        if (NeedsConsent(study.Technique) && study.ConsentDocumented != true)
            throw new UserFault(ErrorCode.StudyNeedsConsent);
        if (!string.IsNullOrWhiteSpace(study.Finding) && study.N < StaffGroups.ShownFrom)
            throw new UserFault(ErrorCode.StudyNeedsPeople, StaffGroups.ShownFrom);
        if (study.State != CxEmotionStudyState.Closed)
            return;
        if (study.Technique == CxEmotionStudyTechnique.Observation && string.IsNullOrWhiteSpace(study.CustomerComment))
            throw new UserFault(ErrorCode.ObservationNeedsComment);
        if (string.IsNullOrWhiteSpace(study.Finding) || study.LegalBasis is null)
            throw new UserFault(ErrorCode.StudyNeedsFinding);
    }

    private static bool NeedsConsent(CxEmotionStudyTechnique? technique) => technique is
        CxEmotionStudyTechnique.VideoSituations or CxEmotionStudyTechnique.VideoFaces or CxEmotionStudyTechnique.Pulse
        or CxEmotionStudyTechnique.SkinResistance or CxEmotionStudyTechnique.BrainWaves or CxEmotionStudyTechnique.FrontalBiofeedback;
}
