using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Program;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Evidence;

/// <summary>Step 2 from business cases, their bands and years; one call.</summary>
internal sealed class BusinessCaseEvidence : IStepEvidence
{
    private const string BandAlias = "band";
    private const string YearAlias = "year";

    public IReadOnlyDictionary<string, Measurement> Measure(EvidenceScope scope)
    {
        var byCase = scope.Read(Query(scope)).GroupBy(row => row.Id).Select(rows => rows.ToList()).ToList();
        var cases = byCase.Select(rows => rows[0].ToEntity<CxBusinessCase>()).ToList();
        return new Dictionary<string, Measurement>
        {
            [BusinessCaseStep.Exists] = Measurement.Count(cases.Count),
            [BusinessCaseStep.BandsFilled] = Measurement.Count(byCase.Select(FilledBands).DefaultIfEmpty().Max()),
            [BusinessCaseStep.Computed] = Measurement.Count(
                cases.Count(item => item is { CalculatedOn: not null, Npv: not null, AcquisitionCost: not null, RealisationFactor: not null })),
            [BusinessCaseStep.OwnData] = OwnData(cases),
            [BusinessCaseStep.ConfirmedByFinance] = Measurement.Count(cases.Count(item => item.ConfirmedOn is not null)),
            [BusinessCaseStep.Approved] = Measurement.Count(cases.Count(item => item.ApprovedOn is not null)),
            [BusinessCaseStep.ActualPeriods] = Measurement.Count(byCase.Select(YearsWithActual).DefaultIfEmpty().Max()),
        };
    }

    /// <summary>Each case once for every pair of a filled band and a year with plan and actual; once at least.</summary>
    private static QueryExpression Query(EvidenceScope scope)
    {
        var query = scope.Query(
            CxBusinessCase.LogicalName,
            CxBusinessCase.Columns.ProgramId,
            CxBusinessCase.Columns.CalculatedOn,
            CxBusinessCase.Columns.Npv,
            CxBusinessCase.Columns.AcquisitionCost,
            CxBusinessCase.Columns.RealisationFactor,
            CxBusinessCase.Columns.OwnDataShare,
            CxBusinessCase.Columns.Customers,
            CxBusinessCase.Columns.ConfirmedOn,
            CxBusinessCase.Columns.ApprovedOn);
        var band = query.AddLink(CxBusinessCaseBand.LogicalName, CxBusinessCase.Columns.Id, CxBusinessCaseBand.Columns.CaseId, JoinOperator.LeftOuter);
        band.EntityAlias = BandAlias;
        band.Columns = new ColumnSet(CxBusinessCaseBand.Columns.Band);
        band.LinkCriteria.AddCondition(CxBusinessCaseBand.Columns.ShareNow, ConditionOperator.NotNull);
        band.LinkCriteria.AddCondition(CxBusinessCaseBand.Columns.Retention, ConditionOperator.NotNull);
        band.LinkCriteria.AddCondition(CxBusinessCaseBand.Columns.Margin, ConditionOperator.NotNull);
        band.LinkCriteria.AddCondition(CxBusinessCaseBand.Columns.StateCode, ConditionOperator.Equal, 0);
        var year = query.AddLink(CxBusinessCaseYear.LogicalName, CxBusinessCase.Columns.Id, CxBusinessCaseYear.Columns.CaseId, JoinOperator.LeftOuter);
        year.EntityAlias = YearAlias;
        year.Columns = new ColumnSet(CxBusinessCaseYear.Columns.Year);
        year.LinkCriteria.AddCondition(CxBusinessCaseYear.Columns.Planned, ConditionOperator.NotNull);
        year.LinkCriteria.AddCondition(CxBusinessCaseYear.Columns.Actual, ConditionOperator.NotNull);
        year.LinkCriteria.AddCondition(CxBusinessCaseYear.Columns.StateCode, ConditionOperator.Equal, 0);
        return query;
    }

    private static Measurement OwnData(IReadOnlyList<CxBusinessCase> cases)
    {
        var best = cases.OrderByDescending(item => item.OwnDataShare ?? 0).FirstOrDefault();
        return new Measurement(best?.OwnDataShare ?? 0, best?.Customers ?? 0);
    }

    private static int FilledBands(IReadOnlyList<Entity> rows) => rows
        .Select(row => row.GetAttributeValue<AliasedValue>(BandAlias + "." + CxBusinessCaseBand.Columns.Band)?.Value)
        .OfType<OptionSetValue>()
        .Select(option => option.Value)
        .Distinct()
        .Count();

    private static int YearsWithActual(IReadOnlyList<Entity> rows) => rows
        .Select(row => row.GetAttributeValue<AliasedValue>(YearAlias + "." + CxBusinessCaseYear.Columns.Year)?.Value)
        .OfType<int>()
        .Distinct()
        .Count();
}
