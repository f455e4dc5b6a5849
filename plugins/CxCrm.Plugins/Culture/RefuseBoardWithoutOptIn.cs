using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>Nobody is put on the team board who has not chosen it; the thanks itself reaches its receiver all the same.</summary>
[Step(Message.Create, CxRecognition.LogicalName, Stage.PreOperation, Mode.Sync, Why = "a person who opted out must never be on the board, not even for a moment")]
[Step(Message.Update, CxRecognition.LogicalName, Stage.PreOperation, Mode.Sync, Filter = [CxRecognition.Columns.OnBoard, CxRecognition.Columns.UserId],
    Why = "a person who opted out must never be on the board, not even for a moment")]
[PreImage("before", CxRecognition.Columns.OnBoard, CxRecognition.Columns.UserId)]
[CallBudget(1)]
public sealed class RefuseBoardWithoutOptIn : Step<CxRecognition>
{
    protected override void Run(StepCall<CxRecognition> call)
    {
        if (call.Merged.OnBoard != true || call.Merged.UserId is not { } person)
            return;
        var user = call.System.Retrieve(SystemUser.LogicalName, person.Id, new ColumnSet(SystemUser.Columns.RecognitionOptIn)).ToEntity<SystemUser>();
        if (user.RecognitionOptIn != true)
            throw new UserFault(ErrorCode.BoardNeedsOptIn);
    }
}
