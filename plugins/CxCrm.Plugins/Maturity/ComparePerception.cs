using CxCrm.Domain.Maturity;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Maturity;

/// <summary>Writes the perception gap: share of staff who say we deliver minus share of customers who agree. A share that nobody was asked for is refused.</summary>
[Step(Message.Create, CxMaturityAssessment.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the gap is computed, never typed in, and a share needs its number of answers")]
[Step(Message.Update, CxMaturityAssessment.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxMaturityAssessment.Columns.Model, CxMaturityAssessment.Columns.StaffShare, CxMaturityAssessment.Columns.StaffN, CxMaturityAssessment.Columns.CustomerShare,
        CxMaturityAssessment.Columns.CustomerN,
    ],
    Why = "the gap follows its two shares")]
[PreImage("before", CxMaturityAssessment.Columns.Model, CxMaturityAssessment.Columns.StaffShare, CxMaturityAssessment.Columns.StaffN,
    CxMaturityAssessment.Columns.CustomerShare, CxMaturityAssessment.Columns.CustomerN)]
[CallBudget(0)]
public sealed class ComparePerception : Step<CxMaturityAssessment>
{
    protected override void Run(StepCall<CxMaturityAssessment> call)
    {
        var asked = call.Merged;
        if (asked.Model != CxMaturityAssessmentModel.PerceptionGap)
            return;
        if (IsWithoutNumber(asked.StaffShare, asked.StaffN) || IsWithoutNumber(asked.CustomerShare, asked.CustomerN))
            throw new UserFault(ErrorCode.PerceptionNeedsNumbers);
        call.Target.Gap = PerceptionGap.Of(asked.StaffShare, asked.CustomerShare);
    }

    private static bool IsWithoutNumber(decimal? share, int? n) => share is not null && n is not > 0;
}
