using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Whether a delivery has been recorded before. Two at once both find nothing; then the key on source and id lets one through and
/// fails the other, whose sender delivers again and finds it here.
/// </summary>
internal static class RecordedFeedback
{
    private const string AlertAlias = "alert";

    /// <summary>The answer for a repeated delivery, or nothing when it is new; one call.</summary>
    public static RecordFeedbackResponse? Find(IOrganizationService service, RecordFeedbackRequest request)
    {
        var query = new QueryExpression(CxFeedback.LogicalName) { ColumnSet = new ColumnSet(CxFeedback.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxFeedback.Columns.SourceSystem, ConditionOperator.Equal, request.SourceSystem);
        query.Criteria.AddCondition(CxFeedback.Columns.SourceId, ConditionOperator.Equal, request.SourceId);
        var alert = query.AddLink(CxAlert.LogicalName, CxFeedback.Columns.Id, CxAlert.Columns.FeedbackId, JoinOperator.LeftOuter);
        alert.EntityAlias = AlertAlias;
        alert.Columns = new ColumnSet(CxAlert.Columns.Id, CxAlert.Columns.TaskId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new RecordFeedbackResponse
            {
                Feedback = row.ToEntityReference(),
                Created = false,
                Task = LinkedRow.Of<CxAlert>(row, AlertAlias, CxAlert.Columns.Id)?.TaskId,
                Matched = MatchedBy.Repeat,
            }
            : null;
    }
}
