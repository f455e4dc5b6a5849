using CxCrm.Domain.Voice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Voice.View;

/// <summary>
/// The voice of the customer for a page: scores with n, interval and control limits, their distribution, groups beside each other, drivers and own words. What may not
/// be shown does not leave the server.
/// </summary>
[CustomApi("cx_GetVoice", Binding.Global, Kind.Action, Privilege = "prvReadcx_MetricSnapshot", CallBudget = 60, MaxBytes = 1000,
    Description = "The voice of the customer for one metric and scope, as one JSON document.")]
public sealed class GetVoice : Api<GetVoiceRequest, GetVoiceResponse>
{
    protected override GetVoiceResponse Run(ApiCall<GetVoiceRequest> call)
    {
        var question = VoiceQuestion.Of(call.Request, call.Now);
        var view = new VoiceView
        {
            Metric = GetCustomerPanel.Code(question.Metric),
            Unit = UnitOf(question.Metric),
            Scope = GetCustomerPanel.Code(question.Scope),
            ScopeId = question.ScopeId,
            Grain = GetCustomerPanel.Code(question.Grain),
            AsOf = GetCustomerPanel.Iso(call.Now)!,
        };
        if (question.Metric == CxMetric.Enps)
            new StaffVoice(call, question).Fill(view);
        else
            Fill(call, question, view);
        return new GetVoiceResponse { VoiceJson = InertText.Json(Json.Of(view)) };
    }

    private static void Fill(ApiCall<GetVoiceRequest> call, VoiceQuestion question, VoiceView view)
    {
        var series = VoiceSeries.Read(call.Service, question);
        var total = series.Total.Measure(SnapshotMetrics.All[question.Metric]);
        var details = new VoiceDetails(call.Service, question);
        view.Total.Show(total);
        view.Series = series.Periods();
        view.Distribution = series.Distribution();
        view.Groups = question.Compare is { } by ? new VoiceComparison(call.Service, question, by).Groups() : [];
        view.Drivers = details.Drivers();
        view.Response = new VoiceResponse(call.Service, question).Rate(total);
        view.OwnWords = details.OwnWords();
    }

    private static string UnitOf(CxMetric metric) => metric == CxMetric.Enps ? "points" : SnapshotMetrics.All[metric].Kind switch
    {
        MetricKind.NetShare => "points",
        MetricKind.Mean => "mean",
        _ => "percent",
    };
}
