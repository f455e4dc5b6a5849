using System;
using System.Collections.Generic;
using System.Globalization;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice.Charts;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;

namespace CxCrm.Plugins.Voice.View;

/// <summary>What is asked, read from the request and checked.</summary>
internal sealed class VoiceQuestion
{
    private const int MostPeriods = 120;

    private VoiceQuestion(CxMetric metric, CxMetricSnapshotScope scope, string scopeId, CxMetricSnapshotGrain grain)
    {
        Metric = metric;
        Scope = scope;
        ScopeId = scopeId;
        Grain = grain;
    }

    public CxMetric Metric { get; }

    public CxMetricSnapshotScope Scope { get; }

    public string ScopeId { get; }

    public CxMetricSnapshotGrain Grain { get; }

    public CxMetricSnapshotScope? Compare { get; private set; }

    public ControlChart Chart { get; private set; }

    /// <summary>The first period's first day.</summary>
    public DateTime First { get; private set; }

    /// <summary>The last period's first day.</summary>
    public DateTime Last { get; private set; }

    /// <summary>The first day of the period that runs now.</summary>
    public DateTime Running { get; private set; }

    public int Words { get; private set; }

    /// <exception cref="UserFault">A value is not one of those there are, or the periods are too many or the wrong way round.</exception>
    public static VoiceQuestion Of(GetVoiceRequest request, DateTime now)
    {
        var scope = Choice(request.Scope ?? "organization", CxMetricSnapshotScope.Organization, nameof(request.Scope));
        var grain = Choice(request.Grain ?? "week", CxMetricSnapshotGrain.Week, nameof(request.Grain));
        var question = new VoiceQuestion(Choice(request.Metric, CxMetric.Nps, nameof(request.Metric)), scope, IdOf(scope, request.ScopeId), grain)
        {
            Chart = Choice(request.Chart ?? "pChart", ControlChart.PChart, nameof(request.Chart)),
            Words = Math.Min(Math.Max(request.Words ?? 10, 0), 50),
        };
        if (question.Metric != CxMetric.Enps && !SnapshotMetrics.All.ContainsKey(question.Metric))
            throw new UserFault(ErrorCode.VoiceValueUnknown, nameof(request.Metric), request.Metric);
        if (request.Compare is { } compare)
            question.Compare = Comparable(Choice(compare, CxMetricSnapshotScope.Unit, nameof(request.Compare)), compare);
        question.SetPeriods(request, now);
        return question;
    }

    /// <summary>The snapshot of a period.</summary>
    public SnapshotKey Key(DateTime period) => new(Metric, Scope, ScopeId, Grain, period);

    /// <summary>The periods asked for, oldest first.</summary>
    public IEnumerable<SnapshotKey> Periods()
    {
        for (var key = Key(First); key.PeriodStart <= Last; key = key.Back(-1))
            yield return key;
    }

    private void SetPeriods(GetVoiceRequest request, DateTime now)
    {
        var today = CentralEuropeanTime.ToLocal(now).Date;
        Running = SnapshotKey.PeriodOf(Grain, today);
        Last = SnapshotKey.PeriodOf(Grain, DateTime.SpecifyKind((request.To ?? today).Date, DateTimeKind.Unspecified));
        First = request.From is { } from
            ? SnapshotKey.PeriodOf(Grain, DateTime.SpecifyKind(from.Date, DateTimeKind.Unspecified))
            : Key(Last).Back(ControlRule.BaselinePeriods).PeriodStart;
        if (First > Last || Key(First).Back(1 - MostPeriods).PeriodStart < Last)
            throw new UserFault(ErrorCode.VoicePeriods, MostPeriods);
    }

    private static string IdOf(CxMetricSnapshotScope scope, string? given)
    {
        if (scope == CxMetricSnapshotScope.Organization)
            return SnapshotKey.Everything;
        if (string.IsNullOrWhiteSpace(given))
            throw new UserFault(ErrorCode.InputMissing, "ScopeId");
        var id = given!.Trim();
        return scope switch
        {
            CxMetricSnapshotScope.Segment or CxMetricSnapshotScope.Source => id.ToLowerInvariant(),
            CxMetricSnapshotScope.Channel when int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _) => id,
            not CxMetricSnapshotScope.Channel when Guid.TryParse(id, out var guid) => guid.ToString("D"),
            _ => throw new UserFault(ErrorCode.VoiceValueUnknown, "ScopeId", id),
        };
    }

    private static CxMetricSnapshotScope Comparable(CxMetricSnapshotScope scope, string given) =>
        scope is CxMetricSnapshotScope.Organization or CxMetricSnapshotScope.Program or CxMetricSnapshotScope.Survey
            ? throw new UserFault(ErrorCode.VoiceValueUnknown, "Compare", given)
            : scope;

    private static T Choice<T>(string given, T fallback, string parameter)
        where T : struct, Enum
    {
        var isNumber = given.Length > 0 && (char.IsDigit(given[0]) || given[0] == '-');
        if (isNumber || !Enum.TryParse(given, ignoreCase: true, out fallback) || !Enum.IsDefined(typeof(T), fallback))
            throw new UserFault(ErrorCode.VoiceValueUnknown, parameter, given);
        return fallback;
    }
}
