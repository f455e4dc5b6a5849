using System;
using CxCrm.Domain.Status;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>Writes on a status record what its figures call for: ranked tracks with the inputs that decided, advice, and the estimate of dissatisfied customers.</summary>
[Step(Message.Create, CxBaseline.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the owner sees what the figures call for as they are saved")]
[Step(Message.Update, CxBaseline.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        CxBaseline.Columns.ProgramId,
        CxBaseline.Columns.PeriodStart,
        CxBaseline.Columns.PeriodEnd,
        CxBaseline.Columns.CustomersAtStart,
        CxBaseline.Columns.Churn,
        CxBaseline.Columns.ChurnBefore,
        CxBaseline.Columns.Satisfaction,
        CxBaseline.Columns.SatisfactionBefore,
        CxBaseline.Columns.SatisfactionTwoBefore,
        CxBaseline.Columns.Complaints,
        CxBaseline.Columns.ReportRate,
        CxBaseline.Columns.ToldPerDissatisfied,
        CxBaseline.Columns.ErrorShare,
        CxBaseline.Columns.CompetitionPressure,
        CxBaseline.Columns.OfferFits,
        CxBaseline.Columns.CustomerAwareness,
        CxBaseline.Columns.ToolFit,
        CxBaseline.Columns.ProposedTrack,
        CxBaseline.Columns.TrackScores,
        CxBaseline.Columns.Dissatisfied,
        CxBaseline.Columns.Advice,
        CxBaseline.Columns.QualityFirst,
    ],
    Why = "the owner sees what the figures call for as they are saved")]
[PreImage(
    "before",
    CxBaseline.Columns.ProgramId,
    CxBaseline.Columns.PeriodStart,
    CxBaseline.Columns.PeriodEnd,
    CxBaseline.Columns.CustomersAtStart,
    CxBaseline.Columns.Churn,
    CxBaseline.Columns.ChurnBefore,
    CxBaseline.Columns.Satisfaction,
    CxBaseline.Columns.SatisfactionBefore,
    CxBaseline.Columns.SatisfactionTwoBefore,
    CxBaseline.Columns.Complaints,
    CxBaseline.Columns.ReportRate,
    CxBaseline.Columns.ToldPerDissatisfied,
    CxBaseline.Columns.ErrorShare,
    CxBaseline.Columns.CompetitionPressure,
    CxBaseline.Columns.OfferFits,
    CxBaseline.Columns.CustomerAwareness,
    CxBaseline.Columns.ToolFit)]
[CallBudget(3)]
public sealed class DiagnoseStatus : Step<CxBaseline>
{
    protected override void Run(StepCall<CxBaseline> call)
    {
        var record = call.Merged;
        if (record.PeriodEnd <= record.PeriodStart)
            throw new UserFault(ErrorCode.StatusPeriodInvalid);
        var figures = FiguresOf(record, MarketOf(call, record));
        var diagnosis = StatusDiagnosis.Of(figures, StatusSettings.Limits(call.Settings));
        var proposed = diagnosis.Proposed;
        call.Target.ProposedTrack = proposed is null ? null : CxTrack.StopChurn + (int)proposed.Value;
        call.Target.QualityFirst = diagnosis.QualityFirst;
        call.Target.TrackScores = TrackScores.Json(diagnosis, figures.Market);
        call.Target.Advice = StatusAdvice.Text(call.Language, diagnosis, figures.Market, record.ToolFit);
        EstimateDissatisfied(call, record);
    }

    private static MarketSituation? MarketOf(StepCall<CxBaseline> call, CxBaseline record)
    {
        if (record.ProgramId is not { } program)
            return null;
        var row = call.System.Retrieve(CxProgram.LogicalName, program.Id, new ColumnSet(CxProgram.Columns.MarketSituation)).ToEntity<CxProgram>();
        return row.MarketSituation is { } market ? (MarketSituation)(market - CxProgramMarketSituation.Competitive) : null;
    }

    private static StatusFigures FiguresOf(CxBaseline record, MarketSituation? market) => new()
    {
        Churn = record.Churn,
        ChurnBefore = record.ChurnBefore,
        Satisfaction = record.Satisfaction,
        SatisfactionBefore = record.SatisfactionBefore,
        SatisfactionTwoBefore = record.SatisfactionTwoBefore,
        ErrorShare = record.ErrorShare,
        Competition = record.CompetitionPressure,
        OfferFits = record.OfferFits,
        CustomerAwareness = record.CustomerAwareness,
        Market = market,
    };

    /// <summary>The iceberg; without complaints or a number of customers there is nothing to estimate.</summary>
    private static void EstimateDissatisfied(StepCall<CxBaseline> call, CxBaseline record)
    {
        var iceberg = record is { Complaints: { } complaints, CustomersAtStart: { } customers }
            ? Iceberg.Of(complaints, customers, StatusSettings.Rate(call.Settings, record.ReportRate))
            : null;
        call.Target.Dissatisfied = iceberg?.Dissatisfied;
        call.Target.DissatisfiedLow = iceberg?.Low;
        call.Target.DissatisfiedHigh = iceberg?.High;
        call.Target.PeopleTold = iceberg is not null && record.ToldPerDissatisfied is { } told
            ? (int)Math.Min(int.MaxValue, Math.Round(iceberg.WordOfMouth((double)told)))
            : null;
    }
}
