using System;
using System.Linq;
using CxCrm.Domain.Culture;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Toolbox;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Culture;

/// <summary>The result of a pulse by unit. While it is open nothing is told: two looks at a growing number would tell what was added between them.</summary>
[CustomApi("cx_GetPulse", Binding.Global, Kind.Action, Privilege = "prvReadcx_Pulse", CallBudget = 2, MaxBytes = 1000,
    Description = "The result of a closed pulse, by the units that may be shown.")]
public sealed class GetPulse : Api<GetPulseRequest, GetPulseResponse>
{
    protected override GetPulseResponse Run(ApiCall<GetPulseRequest> call)
    {
        var pulse = call.Service.Retrieve(CxPulse.LogicalName, call.Request.Pulse.Id, new ColumnSet(
            CxPulse.Columns.State, CxPulse.Columns.MinimumGroup, CxPulse.Columns.Answered, CxPulse.Columns.Enps, CxPulse.Columns.EnpsLow, CxPulse.Columns.EnpsHigh)).ToEntity<CxPulse>();
        var document = new PulseDocument
        {
            State = Codes.Of(pulse.State ?? CxPulseState.Draft),
            SmallestGroup = Math.Max(StaffGroups.ShownFrom, pulse.MinimumGroup ?? StaffGroups.ShownFrom),
        };
        if (pulse.State == CxPulseState.Closed)
            Fill(call, document, pulse);
        return new GetPulseResponse { PulseJson = Json.Of(document) };
    }

    private static void Fill(PluginCall call, PulseDocument document, CxPulse pulse)
    {
        var groups = PulseAnswers.Read(call.System, pulse.Id);
        var shown = ShownGroups.Of(groups, document.SmallestGroup);
        document.N = pulse.Answered;
        document.Enps = pulse.Enps;
        document.Low = pulse.EnpsLow;
        document.High = pulse.EnpsHigh;
        document.Groups = shown.Select(ResultOf).ToList();
        document.HiddenGroups = groups.Count - shown.Count;
    }

    private static PulseGroupResult ResultOf(PulseGroup group)
    {
        var score = new NetShare(group.Promoters, group.Passives, group.Detractors).Measure();
        return new PulseGroupResult
        {
            Unit = group.Unit?.ToString("D"),
            N = group.N,
            Enps = Math.Round(score.Value, 1),
            Low = Math.Round(score.Low, 1),
            High = Math.Round(score.High, 1),
            Satisfaction = group.Satisfaction,
        };
    }
}
