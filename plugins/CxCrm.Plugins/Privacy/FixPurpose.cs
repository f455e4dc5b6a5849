using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The code that the history names, and the lawful basis people were told, stay as they are once there is a wording: the basis can't be switched afterwards (EDPB 05/2020, 121-123).</summary>
[Step(Message.Update, CxPurpose.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_code", "cx_basis"], Why = "the basis people were told can't be switched afterwards")]
[PreImage("before", "cx_code", "cx_basis")]
[CallBudget(1)]
public sealed class FixPurpose : Step<CxPurpose>
{
    protected override void Run(StepCall<CxPurpose> call)
    {
        if (call.Merged.Code == call.Before.Code && call.Merged.Basis == call.Before.Basis) return;
        var query = new QueryExpression(CxPurposeText.LogicalName) { ColumnSet = new ColumnSet(CxPurposeText.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxPurposeText.Columns.PurposeId, ConditionOperator.Equal, call.Id);
        if (call.System.RetrieveMultiple(query).Entities.Any()) throw new UserFault(ErrorCode.PurposeFixed);
    }
}
