using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>Computes a business case as the caller may see it and writes its results, and its plan year by year, in one operation; actuals stay.</summary>
[CustomApi("cx_CalculateBusinessCase", Binding.Global, Kind.Action, Privilege = "prvWritecx_BusinessCase", CallBudget = 6,
    Description = "Computes a business case: gain, NPV, IRR, ROI, payback and the plan per year, low, expected and high.")]
public sealed class CalculateBusinessCase : Api<CalculateBusinessCaseRequest, CalculateBusinessCaseResponse>
{
    private static readonly Relationship YearsOfCase = new("cx_businesscase_businesscaseyear");
    private static readonly string[] IrrNotes = [TextKey.IrrNone, TextKey.IrrOne, TextKey.IrrSeveral];

    protected override CalculateBusinessCaseResponse Run(ApiCall<CalculateBusinessCaseRequest> call)
    {
        var rows = CaseRows.Read(call.Service, call.Request.Case.Id);
        // A number column has no default on the server: a case in which nobody chose these takes the usual ones or the company's, and shows them.
        rows.Case.HorizonYears ??= CaseInput.UsualHorizon;
        rows.Case.DiscountRate ??= CaseInput.UsualDiscount;
        rows.Case.RealisationFactor ??= call.Settings.Decimal(SettingNames.RealisationFactor, 0, 100);
        rows.Case.SwitchShare ??= call.Settings.Decimal(SettingNames.SwitchShare, 0, 100);
        var input = rows.Input(call.Language);
        var result = BusinessCaseCalculation.Of(input);
        call.Service.Update(Written(call, rows, result));
        return new CalculateBusinessCaseResponse { Npv = ScenarioJson.Rounded(result.Expected.PresentValue), Json = Json.Of(JsonOf(call.Language, rows, result)) };
    }

    private static CxBusinessCase Written(ApiCall<CalculateBusinessCaseRequest> call, CaseRows rows, CaseResult result)
    {
        var written = new CxBusinessCase(rows.Case.Id)
        {
            ReplacementCost = new Money(decimal.Round(result.ReplacementCost, 2)),
            YearlyLoss = new Money(decimal.Round(result.ChurnCost, 2)),
            GainLow = new Money(decimal.Round(result.Low.YearlyGain, 2)),
            Gain = new Money(decimal.Round(result.Expected.YearlyGain, 2)),
            GainHigh = new Money(decimal.Round(result.High.YearlyGain, 2)),
            NpvLow = new Money(ScenarioJson.Rounded(result.Low.PresentValue)),
            Npv = new Money(ScenarioJson.Rounded(result.Expected.PresentValue)),
            NpvHigh = new Money(ScenarioJson.Rounded(result.High.PresentValue)),
            Irr = InBounds(result.Rate.Yearly),
            IrrNote = TextCatalog.Text(call.Language, IrrNotes[(int)result.Rate.Kind]),
            Roi = result.Roi is { } roi ? decimal.Round(roi, 2) : null,
            PaybackYears = result.PaybackYears is { } years ? ScenarioJson.Rounded(years) : null,
            HorizonYears = rows.Case.HorizonYears,
            DiscountRate = rows.Case.DiscountRate,
            RealisationFactor = rows.Case.RealisationFactor,
            SwitchShare = rows.Case.SwitchShare,
            CalculatedOn = call.Now,
        };
        if (rows.Bands.All(band => band.Source != CxBusinessCaseBandSource.OwnData))
            written.OwnDataShare = 0;
        if (rows.Case.State == CxBusinessCaseState.Draft)
            written.State = CxBusinessCaseState.Calculated;
        written.RelatedEntities.Add(YearsOfCase, new EntityCollection(Years(rows, result, rows.Case.FirstYear ?? call.Now.Year).ToList()));
        return written;
    }

    /// <summary>In per cent; beyond what the column holds there is none to show.</summary>
    private static decimal? InBounds(double? yearly) => yearly is >= -1 and <= 1000 ? ScenarioJson.Rounded(100 * yearly.Value) : null;

    /// <summary>The investment counts in the first year.</summary>
    private static IEnumerable<Entity> Years(CaseRows rows, CaseResult result, int firstYear)
    {
        var planned = PerYear(result.Expected);
        var low = PerYear(result.Low);
        var high = PerYear(result.High);
        for (var i = 0; i < planned.Count; i++)
        {
            var year = firstYear + i;
            var known = rows.Years.FirstOrDefault(row => row.Year == year);
            var written = known is null
                ? new CxBusinessCaseYear { Name = $"{year}", Year = year, OwnerId = rows.Case.OwnerId, EntityState = EntityState.Created }
                : new CxBusinessCaseYear(known.Id) { EntityState = EntityState.Changed };
            written.Planned = new Money(planned[i]);
            written.Low = new Money(low[i]);
            written.High = new Money(high[i]);
            yield return written;
        }
    }

    private static List<decimal> PerYear(CaseScenario scenario)
    {
        var years = scenario.Monthly.Years();
        return years.Skip(1).Select((flow, i) => ScenarioJson.Rounded(i == 0 ? years[0] + flow : flow)).ToList();
    }

    private static CaseJson JsonOf(int language, CaseRows rows, CaseResult result) => new()
    {
        Low = ScenarioJson.Of(result.Low),
        Expected = ScenarioJson.Of(result.Expected),
        High = ScenarioJson.Of(result.High),
        Notes =
        [
            TextCatalog.Text(language, TextKey.CaseRealisationNote, rows.Case.RealisationFactor ?? 0),
            TextCatalog.Text(language, TextKey.CaseSwitchNote, rows.Case.SwitchShare ?? 0),
        ],
    };
}
