using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Processing;

/// <summary>The data-minimisation report (GDPR Art. 5(1)(c)): fields for personal data that nobody ever filled, table by table, so that they can be taken away.</summary>
[CustomApi("cx_ReportUnusedFields", Binding.Global, Kind.Action, Privilege = "prvReadcx_DataMapEntry", CallBudget = 150, MaxBytes = 200,
    Description = "Lists the columns with personal data of a table that no row uses.")]
public sealed class ReportUnusedFields : Api<ReportUnusedFieldsRequest, ReportUnusedFieldsResponse>
{
    protected override ReportUnusedFieldsResponse Run(ApiCall<ReportUnusedFieldsRequest> call)
    {
        var tables = new TableDefinitions(call.System);
        tables.Load([call.Request.Table]);
        if (!tables.Exists(call.Request.Table)) throw new UserFault(ErrorCode.RetentionTableUnknown, call.Request.Table);
        var table = tables.Of(call.Request.Table);
        var columns = DataMapReader.Read(call.System).Of(table.Name).Select(column => column.Column).Where(table.Has).ToList();
        return new() { Checked = columns.Count, Unused = [.. columns.Where(column => !IsUsed(call, table, column))] };
    }

    // The first row with a value ends the search.
    private static bool IsUsed(PluginCall call, TableInfo table, string column)
    {
        var query = new QueryExpression(table.Name) { ColumnSet = new ColumnSet(table.PrimaryId), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.NotNull);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
