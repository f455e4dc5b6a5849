using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>The surveys of a program, which its answers are found by; one call.</summary>
internal sealed class ProgramSurveys(PluginCall call, Guid programId)
{
    private const int Most = 500;

    public IReadOnlyList<Guid> Ids => field ??= Read();

    private IReadOnlyList<Guid> Read()
    {
        var query = new QueryExpression(CxSurvey.LogicalName) { ColumnSet = new ColumnSet(CxSurvey.Columns.ProgramId), TopCount = Most };
        query.Criteria.AddCondition(CxSurvey.Columns.ProgramId, ConditionOperator.Equal, programId);
        return call.Service.RetrieveMultiple(query).Entities.Select(row => row.Id).ToList();
    }
}
