using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 2 from business cases, their bands and years; three calls.</summary>
internal sealed class BusinessCaseEvidence : IStepEvidence
{
    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var cases = Cases(scope);
        return new Dictionary<string, Measurement>
        {
            [BusinessCaseStep.Exists] = Measurement.Count(cases.Count),
            [BusinessCaseStep.BandsFilled] = Measurement.Count(MostBands(scope)),
            [BusinessCaseStep.Computed] = Measurement.Count(
                cases.Count(item => item is { CalculatedOn: not null, Npv: not null, AcquisitionCost: not null, RealisationFactor: not null })),
            [BusinessCaseStep.OwnData] = OwnData(cases),
            [BusinessCaseStep.ConfirmedByFinance] = Measurement.Count(cases.Count(item => item.ConfirmedOn is not null)),
            [BusinessCaseStep.Approved] = Measurement.Count(cases.Count(item => item.ApprovedOn is not null)),
            [BusinessCaseStep.ActualPeriods] = Measurement.Count(MostYearsWithActual(scope)),
        };
    }

    private static IReadOnlyList<CxBusinessCase> Cases(EvidenceScope scope) => scope.Read<CxBusinessCase>(scope.Query(
        CxBusinessCase.LogicalName,
        CxBusinessCase.Columns.ProgramId,
        CxBusinessCase.Columns.CalculatedOn,
        CxBusinessCase.Columns.Npv,
        CxBusinessCase.Columns.AcquisitionCost,
        CxBusinessCase.Columns.RealisationFactor,
        CxBusinessCase.Columns.OwnDataShare,
        CxBusinessCase.Columns.Customers,
        CxBusinessCase.Columns.ConfirmedOn,
        CxBusinessCase.Columns.ApprovedOn));

    private static Measurement OwnData(IReadOnlyList<CxBusinessCase> cases)
    {
        var best = cases.OrderByDescending(item => item.OwnDataShare ?? 0).FirstOrDefault();
        return new Measurement(best?.OwnDataShare ?? 0, best?.Customers ?? 0);
    }

    private static int MostBands(EvidenceScope scope)
    {
        var query = scope.QueryThrough(
            CxBusinessCaseBand.LogicalName,
            CxBusinessCaseBand.Columns.CaseId,
            CxBusinessCase.LogicalName,
            CxBusinessCase.Columns.Id,
            CxBusinessCase.Columns.ProgramId,
            CxBusinessCaseBand.Columns.CaseId,
            CxBusinessCaseBand.Columns.Band);
        query.Criteria.AddCondition(CxBusinessCaseBand.Columns.ShareNow, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxBusinessCaseBand.Columns.Retention, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxBusinessCaseBand.Columns.Margin, ConditionOperator.NotNull);
        return scope.Read<CxBusinessCaseBand>(query)
            .GroupBy(band => band.CaseId!.Id)
            .Select(bands => bands.Select(band => band.Band).Distinct().Count())
            .DefaultIfEmpty()
            .Max();
    }

    private static int MostYearsWithActual(EvidenceScope scope)
    {
        var query = scope.QueryThrough(
            CxBusinessCaseYear.LogicalName,
            CxBusinessCaseYear.Columns.CaseId,
            CxBusinessCase.LogicalName,
            CxBusinessCase.Columns.Id,
            CxBusinessCase.Columns.ProgramId,
            CxBusinessCaseYear.Columns.CaseId);
        query.Criteria.AddCondition(CxBusinessCaseYear.Columns.Planned, ConditionOperator.NotNull);
        query.Criteria.AddCondition(CxBusinessCaseYear.Columns.Actual, ConditionOperator.NotNull);
        return scope.Read<CxBusinessCaseYear>(query)
            .GroupBy(year => year.CaseId!.Id)
            .Select(years => years.Count())
            .DefaultIfEmpty()
            .Max();
    }
}
