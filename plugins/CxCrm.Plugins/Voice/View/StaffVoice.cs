using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.View;

/// <summary>
/// Employee NPS of the latest closed pulse, for all and by unit. Answers are in nobody's role, so that they are counted as SYSTEM; a group under five, and what it
/// could be found from by subtraction, is hidden.
/// </summary>
internal sealed class StaffVoice(PluginCall call, VoiceQuestion question)
{
    /// <summary>Fills total and groups; two calls, and one for every five thousand answers.</summary>
    public void Fill(VoiceView view)
    {
        if (LatestPulse() is not { } pulse)
            return;
        var units = Answers(pulse).GroupBy(answer => answer.UnitId?.Id ?? Guid.Empty).OrderBy(group => group.Key).ToList();
        var smallest = Math.Max(StaffGroups.ShownFrom, pulse.MinimumGroup ?? 0);
        var shown = StaffGroups.Shown([.. units.Select(unit => unit.Count())], smallest);
        var all = units.Sum(unit => unit.Count());
        if (all >= smallest)
            Show(view.Total, units.SelectMany(unit => unit));
        if (question.Compare != CxMetricSnapshotScope.Unit)
            return;
        for (var i = 0; i < units.Count; i++)
            view.Groups.Add(Group(units[i].Key, units[i], shown[i]));
    }

    private static VoiceGroup Group(Guid unit, IEnumerable<CxPulseAnswer> answers, bool isShown)
    {
        var group = new VoiceGroup { Id = unit == Guid.Empty ? "" : unit.ToString("D"), IsHidden = !isShown };
        if (!isShown)
            return group;
        group.Name = answers.First().UnitId?.Name ?? "";
        Show(group, answers);
        return group;
    }

    /// <summary>Staff groups are small by nature: from five on the score stands with its wide interval, and it is said that they are few.</summary>
    private static void Show(VoiceFigure figure, IEnumerable<CxPulseAnswer> answers)
    {
        var measured = NetPromoterScore.Of(answers.Select(answer => answer.Enps)).Measure();
        figure.N = measured.N;
        figure.Few = measured.HasFewAnswers;
        figure.Value = VoiceFigure.Rounded(measured.Value);
        figure.Low = VoiceFigure.Rounded(measured.Low);
        figure.High = VoiceFigure.Rounded(measured.High);
    }

    private CxPulse? LatestPulse()
    {
        var query = new QueryExpression(CxPulse.LogicalName) { ColumnSet = new ColumnSet(CxPulse.Columns.MinimumGroup), TopCount = 1 };
        query.Criteria.AddCondition(CxPulse.Columns.State, ConditionOperator.Equal, (int)CxPulseState.Closed);
        if (question.Scope == CxMetricSnapshotScope.Program)
            query.Criteria.AddCondition(CxPulse.Columns.ProgramId, ConditionOperator.Equal, new Guid(question.ScopeId));
        query.AddOrder(CxPulse.Columns.ClosesOn, OrderType.Descending);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxPulse>();
    }

    private List<CxPulseAnswer> Answers(CxPulse pulse)
    {
        var query = new QueryExpression(CxPulseAnswer.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPulseAnswer.Columns.UnitId, CxPulseAnswer.Columns.Enps),
        };
        query.Criteria.AddCondition(CxPulseAnswer.Columns.PulseId, ConditionOperator.Equal, pulse.Id);
        query.Criteria.AddCondition(CxPulseAnswer.Columns.Enps, ConditionOperator.NotNull);
        return [.. QueryPages.Rows(call.System, query).Select(row => row.ToEntity<CxPulseAnswer>())];
    }
}
