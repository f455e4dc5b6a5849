using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>A hash that has expired goes, with its history of changes (GDPR Art. 5(1)(e)).</summary>
[CustomApi("cx_DeleteExpiredSuppressions", Binding.Global, Kind.Action, Privilege = "prvDeletecx_Suppression", CallBudget = 1010, MaxBytes = 100,
    Description = "Deletes suppressions that have expired; call until Done.")]
public sealed class DeleteExpiredSuppressions : Api<DeleteExpiredSuppressionsRequest, DeleteExpiredSuppressionsResponse>
{
    private const int MostRows = 500;

    protected override DeleteExpiredSuppressionsResponse Run(ApiCall<DeleteExpiredSuppressionsRequest> call)
    {
        var query = new QueryExpression(CxSuppression.LogicalName) { ColumnSet = new ColumnSet(CxSuppression.Columns.Id), TopCount = MostRows };
        query.Criteria.AddCondition(CxSuppression.Columns.ExpiresOn, ConditionOperator.LessThan, call.Now.Date);
        var expired = call.System.RetrieveMultiple(query).Entities;
        foreach (var row in expired)
        {
            call.System.Delete(CxSuppression.LogicalName, row.Id);
            call.System.Execute(new("DeleteRecordChangeHistory") { ["Target"] = row.ToEntityReference() });
        }

        return new() { Done = expired.Count < MostRows, Deleted = expired.Count };
    }
}
