using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>Notes on a selected tool by which track it was recommended, when it was.</summary>
[Step(Message.Create, CxProgramTool.LogicalName, Stage.PreOperation, Mode.Sync, Why = "later changes of the track must not rewrite why a tool was selected")]
[CallBudget(2)]
public sealed class StampRecommendation : Step<CxProgramTool>
{
    protected override void Run(StepCall<CxProgramTool> call)
    {
        if (call.Target.ProgramId is not { } program || call.Target.ToolId is not { } tool)
            return;
        if (ProgramTrack.Read(call.System, program.Id).Track is not { } track)
            return;
        var suits = call.System.Retrieve(CxTool.LogicalName, tool.Id, new ColumnSet(CxTool.Columns.Tracks)).ToEntity<CxTool>();
        if (ProgramTrack.CodesOf(suits).Contains((int)track))
            call.Target.RecommendedBy = track;
    }
}
