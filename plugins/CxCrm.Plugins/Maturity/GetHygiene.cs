using System;
using CxCrm.Domain.Maturity;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Program.Cockpit;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Toolbox;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Maturity;

/// <summary>
/// Whether the base is in order: expectations met, ease, good feeling; from the snapshots of the program's surveys over 90 days. The feeling is the net emotion of own words
/// where it is measured, else satisfaction; the answer says which.
/// </summary>
[CustomApi("cx_GetHygiene", Binding.Global, Kind.Action, Privilege = "prvReadcx_MetricSnapshot", CallBudget = 4, MaxBytes = 1000,
    Description = "The hygiene state of a program from the three base questions.")]
public sealed class GetHygiene : Api<GetHygieneRequest, GetHygieneResponse>
{
    private static readonly ScoreScale Five = new(1, 5);

    protected override GetHygieneResponse Run(ApiCall<GetHygieneRequest> call)
    {
        call.Service.Retrieve(CxProgram.LogicalName, call.Request.Program.Id, new ColumnSet(CxProgram.Columns.Name));
        var limit = (double)call.Settings.Decimal("cx_HygieneLimit", 1, 5);
        var sums = new AnswerSums(call, new ProgramSurveys(call, call.Request.Program.Id));
        var document = new HygieneDocument
        {
            Limit = limit,
            Expectation = Mean(sums, CxMetric.Expectation, Five, limit),
            Ease = Mean(sums, CxMetric.Ces, RatingMetric.Effort.Scale, limit),
            Feeling = NetEmotion(sums, limit) ?? Mean(sums, CxMetric.Csat, Five, limit),
        };
        document.State = Codes.Of(Hygiene.Of(document.Expectation?.Value, document.Ease?.Value, document.Feeling?.Value, limit));
        return new GetHygieneResponse { State = document.State, HygieneJson = Json.Of(document) };
    }

    private static HygieneMeasure? Mean(AnswerSums sums, CxMetric metric, ScoreScale scale, double limit)
    {
        var answers = sums.Of(metric);
        return answers.N == 0 ? null : Measure(metric, scale.ToFivePoints(answers.Mean(scale).Value), answers.N, limit);
    }

    /// <summary>Sums of net emotion count 1, 0 or -1 per answer.</summary>
    private static HygieneMeasure? NetEmotion(AnswerSums sums, double limit)
    {
        var answers = sums.Of(CxMetric.Nes);
        return answers.N == 0 ? null : Measure(CxMetric.Nes, 3 + 2 * Math.Max(-1, Math.Min(1, answers.Sum / answers.N)), answers.N, limit);
    }

    private static HygieneMeasure Measure(CxMetric metric, double value, int n, double limit) =>
        new() { Metric = Codes.Of(metric), Value = Math.Round(value, 2), N = n, Met = value >= limit };
}
