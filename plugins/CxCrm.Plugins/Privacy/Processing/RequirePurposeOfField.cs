using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Processing;

/// <summary>Purchases, location, interests and friends are registered with a purpose or not at all (GDPR Art. 5(1)(b)).</summary>
[Step(Message.Create, CxDataMapEntry.LogicalName, Stage.PreOperation, Mode.Sync, Why = "A field of the four data kinds without a purpose can't be imported.")]
[Step(Message.Update, CxDataMapEntry.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_category", "cx_purposeid", "cx_source"],
    Why = "A purpose can't be taken away from a field of the four data kinds.")]
[PreImage("before", "cx_category", "cx_purposeid", "cx_source")]
[CallBudget(0)]
public sealed class RequirePurposeOfField : Step<CxDataMapEntry>
{
    protected override void Run(StepCall<CxDataMapEntry> call)
    {
        var entry = call.Merged;
        if (entry.Source == CxDataMapEntrySource.Product || entry.PurposeId is not null) return;
        if (entry.Category is CxDataMapEntryCategory.Purchases or CxDataMapEntryCategory.Location or CxDataMapEntryCategory.Interests or CxDataMapEntryCategory.Network)
            throw new UserFault(ErrorCode.FieldNeedsPurpose);
    }
}
