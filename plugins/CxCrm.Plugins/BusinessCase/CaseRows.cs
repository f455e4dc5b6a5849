using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>A business case with its bands and years; three calls.</summary>
internal sealed class CaseRows
{
    private CaseRows(CxBusinessCase row, IReadOnlyList<CxBusinessCaseBand> bands, IReadOnlyList<CxBusinessCaseYear> years)
    {
        Case = row;
        Bands = bands;
        Years = years;
    }

    public CxBusinessCase Case { get; }

    public IReadOnlyList<CxBusinessCaseBand> Bands { get; }

    public IReadOnlyList<CxBusinessCaseYear> Years { get; }

    public static CaseRows Read(IOrganizationService service, Guid id) => new(
        service.Retrieve(
            CxBusinessCase.LogicalName,
            id,
            new ColumnSet(
                CxBusinessCase.Columns.OwnerId,
                CxBusinessCase.Columns.HorizonYears,
                CxBusinessCase.Columns.FirstYear,
                CxBusinessCase.Columns.DiscountRate,
                CxBusinessCase.Columns.RealisationFactor,
                CxBusinessCase.Columns.Customers,
                CxBusinessCase.Columns.AcquisitionCost,
                CxBusinessCase.Columns.Investment,
                CxBusinessCase.Columns.YearlyCost,
                CxBusinessCase.Columns.MonthsToEffect,
                CxBusinessCase.Columns.SwitchShare,
                CxBusinessCase.Columns.OwnDataShare,
                CxBusinessCase.Columns.State)).ToEntity<CxBusinessCase>(),
        ReadBands(service, id),
        Read<CxBusinessCaseYear>(service, CxBusinessCaseYear.LogicalName, CxBusinessCaseYear.Columns.CaseId, id, CxBusinessCaseYear.Columns.Year));

    /// <summary>One call.</summary>
    public static IReadOnlyList<CxBusinessCaseBand> ReadBands(IOrganizationService service, Guid id) => Read<CxBusinessCaseBand>(
        service,
        CxBusinessCaseBand.LogicalName,
        CxBusinessCaseBand.Columns.CaseId,
        id,
        CxBusinessCaseBand.Columns.Band,
        CxBusinessCaseBand.Columns.ShareNow,
        CxBusinessCaseBand.Columns.ShareTarget,
        CxBusinessCaseBand.Columns.Retention,
        CxBusinessCaseBand.Columns.RetentionLow,
        CxBusinessCaseBand.Columns.RetentionHigh,
        CxBusinessCaseBand.Columns.Margin,
        CxBusinessCaseBand.Columns.Referrals,
        CxBusinessCaseBand.Columns.Source);

    /// <summary>The case as the rules see it.</summary>
    /// <param name="language">Of the fault that names a missing figure.</param>
    /// <exception cref="UserFault">A figure or a band is missing.</exception>
    public CaseInput Input(int language)
    {
        var filled = Bands.Select(BandOf).OfType<Band>().ToList();
        return new CaseInput(
            filled,
            Case.Customers ?? throw Missing(language, TextKey.CaseCustomers),
            Case.AcquisitionCost?.Value ?? throw Missing(language, TextKey.CaseAcquisitionCost),
            Case.Investment?.Value ?? 0,
            Case.YearlyCost?.Value ?? 0,
            Case.MonthsToEffect ?? 0,
            Case.HorizonYears ?? 0,
            Case.DiscountRate ?? 0,
            Case.RealisationFactor ?? 0);
    }

    /// <summary>Null while share, retention or margin is missing. A share that is wanted but not given is the present one.</summary>
    private static Band? BandOf(CxBusinessCaseBand row) => row is { ShareNow: { } share, Retention: { } retention, Margin: { } margin, Band: { } band }
        ? new Band(
            (SatisfactionBand)(band - CxBusinessCaseBandBand.VerySatisfied),
            share,
            row.ShareTarget ?? share,
            retention,
            row.RetentionLow ?? retention,
            row.RetentionHigh ?? retention,
            margin.Value,
            row.Referrals ?? 0)
        : null;

    private static UserFault Missing(int language, string name) => new(ErrorCode.CaseNeedsValue, TextCatalog.Text(language, name));

    private static IReadOnlyList<TTable> Read<TTable>(IOrganizationService service, string table, string caseColumn, Guid id, params string[] columns)
        where TTable : Entity
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(caseColumn, ConditionOperator.Equal, id);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<TTable>()).ToList();
    }
}
