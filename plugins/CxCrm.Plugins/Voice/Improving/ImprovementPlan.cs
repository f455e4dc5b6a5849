using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;

namespace CxCrm.Plugins.Voice.Improving;

/// <summary>How an improvement will be measured: metric, the period before and the period after.</summary>
internal static class ImprovementPlan
{
    /// <summary>The columns that make the plan; once fixed they stay.</summary>
    public static readonly string[] Columns =
    [
        CxImprovement.Columns.Metric, CxImprovement.Columns.BeforeFrom, CxImprovement.Columns.BeforeTo, CxImprovement.Columns.AfterFrom, CxImprovement.Columns.AfterTo,
        CxImprovement.Columns.ComparisonUnitId, CxImprovement.Columns.TouchpointId, CxImprovement.Columns.DriverId, CxImprovement.Columns.ProgramId,
    ];

    private const int LongestDays = 366;

    /// <summary>Whether anything of the measurement is given.</summary>
    public static bool IsBegun(CxImprovement row) => Dates(row).Any(date => date is not null) || row.Metric is not null;

    /// <summary>Checks that the plan can be carried out and still lies ahead.</summary>
    /// <exception cref="UserFault">It is incomplete, its metric is not kept, or the period after has begun.</exception>
    public static void Check(CxImprovement row, DateTime today)
    {
        if (row is not { Metric: { } metric, BeforeFrom: { } beforeFrom, BeforeTo: { } beforeTo, AfterFrom: { } afterFrom, AfterTo: { } afterTo })
            throw new UserFault(ErrorCode.ImprovementPlanIncomplete);
        if (!SnapshotMetrics.All.ContainsKey(metric) || metric == CxMetric.Churn)
            throw new UserFault(ErrorCode.ImprovementMetricUnknown);
        if (!IsPeriod(beforeFrom, beforeTo) || !IsPeriod(afterFrom, afterTo) || beforeTo >= afterFrom)
            throw new UserFault(ErrorCode.ImprovementPlanIncomplete);
        if (afterFrom.Date <= today)
            throw new UserFault(ErrorCode.ImprovementPlanTooLate);
    }

    private static bool IsPeriod(DateTime from, DateTime to) => from <= to && (to - from).TotalDays < LongestDays;

    private static DateTime?[] Dates(CxImprovement row) => [row.BeforeFrom, row.BeforeTo, row.AfterFrom, row.AfterTo];
}
