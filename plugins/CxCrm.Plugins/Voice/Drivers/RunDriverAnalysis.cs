using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice.Drivers;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Drivers;

/// <summary>
/// Key drivers of an outcome over the latest 20,000 answers: LMG and relative weights side by side with bootstrap intervals, functional against emotional, and the
/// map of importance and performance. What may not follow from the data is refused, and the row says why.
/// </summary>
[CustomApi("cx_RunDriverAnalysis", Binding.Global, Kind.Action, Privilege = "prvCreatecx_DriverRun", CallBudget = 50, MaxBytes = 1000,
    Description = "Finds what drives an outcome (LMG and Johnson's relative weights) and keeps the result as a driver analysis.")]
public sealed class RunDriverAnalysis : Api<RunDriverAnalysisRequest, RunDriverAnalysisResponse>
{
    private static readonly Relationship DriversOfRun = new("cx_driverrun_driver");

    private static readonly IReadOnlyDictionary<string, KeyValuePair<CxMetric, string>> Outcomes = new Dictionary<string, KeyValuePair<CxMetric, string>>(StringComparer.OrdinalIgnoreCase)
    {
        ["nps"] = new(CxMetric.Nps, CxFeedback.Columns.Nps),
        ["csat"] = new(CxMetric.Csat, CxFeedback.Columns.Csat),
        ["ces"] = new(CxMetric.Ces, CxFeedback.Columns.Ces),
        ["lba"] = new(CxMetric.Lba, CxFeedback.Columns.Lba),
    };

    protected override RunDriverAnalysisResponse Run(ApiCall<RunDriverAnalysisRequest> call)
    {
        if (!Outcomes.TryGetValue(call.Request.Outcome, out var outcome))
            throw new UserFault(ErrorCode.DriverOutcomeUnknown, call.Request.Outcome, string.Join(", ", Outcomes.Keys));
        var sheet = DriverSheet.Read(new DriverQuery(call.Service, call.Request, outcome.Value), outcome.Key, call.Language);
        var analysis = sheet.Columns.Count == 0 ? null : DriverAnalysis.Of(sheet.ToData());
        var run = NewRun(call, outcome.Key, sheet);
        var reason = analysis is { Refusal: null } ? Fill(run, sheet, analysis) : Refuse(run, sheet, analysis, call.Language);
        run.Id = call.System.Create(run);
        return new RunDriverAnalysisResponse { Run = run.ToEntityReference(), Calculated = reason.Length == 0, Reason = reason, N = sheet.Outcomes.Count };
    }

    private static CxDriverRun NewRun(ApiCall<RunDriverAnalysisRequest> call, CxMetric outcome, DriverSheet sheet)
    {
        var from = Day(call.Request.From ?? sheet.Oldest ?? call.Now);
        var to = Day(sheet.Newest ?? call.Request.To ?? call.Now);
        return new CxDriverRun
        {
            Name = TextCatalog.Text(call.Language, TextKey.DriverRunName, outcome.ToString().ToUpperInvariant(), from, to),
            ProgramId = call.Request.Program,
            SurveyId = call.Request.Survey,
            Outcome = outcome,
            PeriodStart = from,
            PeriodEnd = to < from ? from : to,
            N = sheet.Outcomes.Count,
            LeftOut = sheet.LeftOut.Count == 0 ? null : string.Join("\n", sheet.LeftOut.Select(column => column.Name)),
            CalculatedOn = call.Now,
            OwnerId = new EntityReference(SystemUser.LogicalName, call.Context.InitiatingUserId),
        };
    }

    private static DateTime Day(DateTime utc) => CentralEuropeanTime.ToLocal(utc).Date;

    private static string Refuse(CxDriverRun run, DriverSheet sheet, DriverAnalysis? analysis, int language)
    {
        var needed = Math.Max(DriverAnalysis.LeastAnswers, DriverAnalysis.AnswersPerDriver * sheet.Columns.Count);
        run.State = CxDriverRunState.Refused;
        run.MinPairN = analysis?.LeastPairN;
        run.RefusalText = (sheet.Outcomes.Count < needed ? DriverRefusal.TooFewAnswers : analysis?.Refusal) switch
        {
            DriverRefusal.TooFewAnswers => TextCatalog.Text(language, TextKey.DriverTooFew, sheet.Outcomes.Count, needed),
            DriverRefusal.TooFewPairs => TextCatalog.Text(language, TextKey.DriverTooFewPairs, analysis!.LeastPairN, DriverAnalysis.LeastPairs),
            DriverRefusal.NoVariation => TextCatalog.Text(language, TextKey.DriverNoVariation),
            DriverRefusal.NotPositiveDefinite => TextCatalog.Text(language, TextKey.DriverContradiction),
            DriverRefusal.Unstable => TextCatalog.Text(language, TextKey.DriverUnstable),
            _ => TextCatalog.Text(language, TextKey.DriverNone, DriverAnalysis.LeastPairs),
        };
        return run.RefusalText;
    }

    private static string Fill(CxDriverRun run, DriverSheet sheet, DriverAnalysis analysis)
    {
        var performance = sheet.Columns.Select(column => column.Performance(sheet.Outcomes)).ToList();
        var quadrants = ImportancePerformance.Quadrants([.. analysis.Drivers.Select(driver => driver.Lmg)], performance);
        run.State = CxDriverRunState.Calculated;
        run.RSquared = (decimal)Math.Min(1, analysis.RSquared);
        run.MinPairN = analysis.LeastPairN;
        run.Bootstraps = analysis.Samples;
        run.EmotionalShare = (decimal)analysis.Drivers.Where((_, i) => sheet.Columns[i].Group == CxElementKind.Emotional).Sum(driver => driver.Lmg);
        run.FunctionalShare = 100 - run.EmotionalShare;
        run.RelatedEntities[DriversOfRun] = new EntityCollection(
            analysis.Drivers.Select((driver, i) => Driver(run, sheet.Columns[i], driver, performance[i], quadrants[i])).ToList<Entity>())
        {
            EntityName = CxDriver.LogicalName,
        };
        return "";
    }

    private static CxDriver Driver(CxDriverRun run, DriverColumn column, DriverShare share, double performance, Quadrant quadrant) => new()
    {
        Name = column.Name.Length > 200 ? column.Name.Substring(0, 200) : column.Name,
        Code = column.Code,
        ThemeId = column.Theme,
        Group = column.Group,
        N = share.N,
        Lmg = (decimal)share.Lmg,
        LmgLow = (decimal)share.LmgInterval.Low,
        LmgHigh = (decimal)share.LmgInterval.High,
        RelativeWeight = (decimal)share.RelativeWeight,
        Coefficient = (decimal)share.Coefficient,
        Inflation = (decimal)Math.Min(share.Inflation, 1_000_000),
        Collinear = share.IsCollinear,
        Performance = (decimal)performance,
        Quadrant = (CxDriverQuadrant)((int)CxDriverQuadrant.ConcentrateHere + (int)quadrant),
        OwnerId = run.OwnerId,
    };
}
