using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Marks a persona that nothing but an assumption stands behind. It warns and never refuses: a first sketch is allowed.</summary>
[Step(Message.Create, CxPersona.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a persona without evidence must be seen as such wherever it is listed")]
[Step(Message.Update, CxPersona.LogicalName, Stage.PreOperation, Mode.Sync, Filter = [CxPersona.Columns.EvidenceType, CxPersona.Columns.Evidence],
    Why = "a persona without evidence must be seen as such wherever it is listed")]
[PreImage("before", CxPersona.Columns.EvidenceType, CxPersona.Columns.Evidence)]
[CallBudget(0)]
public sealed class WarnUnprovenPersona : Step<CxPersona>
{
    protected override void Run(StepCall<CxPersona> call) => call.Target.Warning = WarningOf(call.Merged);

    private static CxPersonaWarning? WarningOf(CxPersona persona)
    {
        if (persona.EvidenceType is null || string.IsNullOrWhiteSpace(persona.Evidence))
            return CxPersonaWarning.NoEvidence;
        return persona.EvidenceType == CxEvidenceType.Assumption ? CxPersonaWarning.AssumptionOnly : null;
    }
}
