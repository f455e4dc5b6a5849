using CxCrm.Domain.Calendar;
using CxCrm.Domain.Culture;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>Plans the next of a recurring check-in when one was held or missed: culture takes persistence. One that already has its next plans no second.</summary>
[Step(Message.Create, CxCheckIn.LogicalName, Stage.PostOperation, Mode.Sync, Why = "whoever closes a check-in sees the next one at once")]
[Step(Message.Update, CxCheckIn.LogicalName, Stage.PostOperation, Mode.Sync, Filter = [CxCheckIn.Columns.State, CxCheckIn.Columns.HeldOn],
    Why = "whoever closes a check-in sees the next one at once")]
[PostImage("after", CxCheckIn.Columns.Name, CxCheckIn.Columns.ProgramId, CxCheckIn.Columns.UnitId, CxCheckIn.Columns.SessionId, CxCheckIn.Columns.RepeatDays,
    CxCheckIn.Columns.PlannedOn, CxCheckIn.Columns.State, CxCheckIn.Columns.OwnerId)]
[CallBudget(2)]
public sealed class RepeatCheckIn : Step<CxCheckIn>
{
    protected override void Run(StepCall<CxCheckIn> call)
    {
        var closed = call.After;
        if (closed.State is null or CxCheckInState.Planned || closed.RepeatDays is not > 0 || closed.PlannedOn is null || HasNext(call))
            return;
        call.System.Create(new CxCheckIn
        {
            Name = closed.Name,
            ProgramId = closed.ProgramId,
            UnitId = closed.UnitId,
            SessionId = closed.SessionId,
            PreviousId = call.Row,
            RepeatDays = closed.RepeatDays,
            PlannedOn = CheckInRhythm.Next(closed.PlannedOn.Value, closed.RepeatDays.Value, CentralEuropeanTime.ToLocal(call.Now)),
            State = CxCheckInState.Planned,
            OwnerId = closed.OwnerId,
        });
    }

    private static bool HasNext(StepCall<CxCheckIn> call)
    {
        var query = new QueryExpression(CxCheckIn.LogicalName) { ColumnSet = new ColumnSet(CxCheckIn.Columns.State), TopCount = 1 };
        query.Criteria.AddCondition(CxCheckIn.Columns.PreviousId, ConditionOperator.Equal, call.Id);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
