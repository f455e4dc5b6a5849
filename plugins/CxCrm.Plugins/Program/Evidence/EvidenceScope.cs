using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>One program at one moment, and how its rows are read: active ones, at most <see cref="MostRows"/> of a kind.</summary>
internal sealed class EvidenceScope(IOrganizationService service, CxProgram program, DateTime now)
{
    /// <summary>A page of the platform, and more rows of one kind than a program has in practice; it bounds what an assessment costs.</summary>
    public const int MostRows = 5000;

    public CxProgram Program { get; } = program;

    /// <summary>UTC.</summary>
    public DateTime Now { get; } = now;

    /// <summary>Planned check-ins whose day passed without being held; known once step 6 is measured.</summary>
    public int MissedActivities { get; set; }

    /// <summary>The program's improvements; three steps ask for them, they are read once.</summary>
    public IReadOnlyList<CxImprovement> Improvements => field ??= Read<CxImprovement>(Query(
        CxImprovement.LogicalName,
        CxImprovement.Columns.ProgramId,
        CxImprovement.Columns.State,
        CxImprovement.Columns.TouchpointId,
        CxImprovement.Columns.DriverId,
        CxImprovement.Columns.AmbitionId,
        CxImprovement.Columns.PlanFixedOn,
        CxImprovement.Columns.EvaluatedOn,
        CxImprovement.Columns.Verdict));

    /// <summary>Active rows of a table that refers to the program by <paramref name="programColumn"/>.</summary>
    public QueryExpression Query(string table, string programColumn, params string[] columns)
    {
        var query = Rows(table, columns);
        query.Criteria.AddCondition(programColumn, ConditionOperator.Equal, Program.Id);
        return query;
    }

    /// <summary>Active rows of a table that refers to the program through a parent.</summary>
    public QueryExpression QueryThrough(string table, string parentColumn, string parent, string parentKey, string programColumn, params string[] columns)
    {
        var query = Rows(table, columns);
        var link = query.AddLink(parent, parentColumn, parentKey, JoinOperator.Inner);
        link.LinkCriteria.AddCondition(programColumn, ConditionOperator.Equal, Program.Id);
        return query;
    }

    public IReadOnlyList<TTable> Read<TTable>(QueryExpression query)
        where TTable : Entity =>
        Read(query).Select(row => row.ToEntity<TTable>()).ToList();

    /// <summary>With the columns of linked rows.</summary>
    public IReadOnlyList<Entity> Read(QueryExpression query) => service.RetrieveMultiple(query).Entities;

    /// <summary>Whether a moment lies at most so many days back.</summary>
    public bool Within(int days, DateTime? moment) => moment is not null && moment.Value >= Now.AddDays(-days) && moment.Value <= Now;

    /// <summary>Active rows of a table, whatever program they belong to.</summary>
    public static QueryExpression Rows(string table, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), TopCount = MostRows };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return query;
    }
}
