using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Status;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>
/// Fills the bands of a case from the CRM's own records, as the caller may see them: share, retention with its interval and margin of the customers of a year, by their latest
/// satisfaction. A wanted share and referrals stay as they are; a band without customers stays an estimate.
/// </summary>
[CustomApi("cx_FillBands", Binding.Global, Kind.Action, Privilege = "prvWritecx_BusinessCase", CallBudget = 2 * CustomerPeriods.MostPages + 5,
    Description = "Fills the satisfaction bands of a business case from customer periods and answers of a year.")]
public sealed class FillBands : Api<FillBandsRequest, FillBandsResponse>
{
    private static readonly Relationship BandsOfCase = new("cx_businesscase_businesscaseband");
    private static readonly string[] Names = [TextKey.BandVerySatisfied, TextKey.BandSatisfied, TextKey.BandNeutral, TextKey.BandDissatisfied];

    protected override FillBandsResponse Run(ApiCall<FillBandsRequest> call)
    {
        if (call.Request.PeriodEnd <= call.Request.PeriodStart)
            throw new UserFault(ErrorCode.PeriodInvalid);
        var row = call.Service.Retrieve(CxBusinessCase.LogicalName, call.Request.Case.Id, new ColumnSet(CxBusinessCase.Columns.OwnerId)).ToEntity<CxBusinessCase>();
        var customers = OwnCustomers.Read(call.Service, call.Request.PeriodStart.Date, call.Request.PeriodEnd.Date);
        if (customers.Banded.Count == 0)
            throw new UserFault(ErrorCode.NoCustomersInPeriod);
        var share = decimal.Round(100m * customers.Banded.Count / customers.Customers, 1);
        var written = new CxBusinessCase(row.Id) { Customers = customers.Customers, OwnDataShare = share };
        written.RelatedEntities.Add(BandsOfCase, new EntityCollection(Bands(call, row, customers.Banded)));
        call.Service.Update(written);
        return new FillBandsResponse { Customers = customers.Customers, Banded = customers.Banded.Count, OwnDataShare = share };
    }

    private static List<Entity> Bands(ApiCall<FillBandsRequest> call, CxBusinessCase row, IReadOnlyList<BandedCustomer> customers)
    {
        var known = CaseRows.ReadBands(call.Service, row.Id);
        return OwnBand.Of(customers, call.Settings.Json<BandSetting>(SettingNames.Bands).Limits)
            .Select(band => (Entity)Written(call.Language, row, band, known.FirstOrDefault(item => item.Band == CxBusinessCaseBandBand.VerySatisfied + (int)band.Kind)))
            .ToList();
    }

    private static CxBusinessCaseBand Written(int language, CxBusinessCase row, OwnBand band, CxBusinessCaseBand? known)
    {
        var written = known is null
            ? new CxBusinessCaseBand
            {
                Name = TextCatalog.Text(language, Names[(int)band.Kind]),
                Band = CxBusinessCaseBandBand.VerySatisfied + (int)band.Kind,
                OwnerId = row.OwnerId,
                EntityState = EntityState.Created,
            }
            : new CxBusinessCaseBand(known.Id) { EntityState = EntityState.Changed };
        written.ShareNow = band.Share;
        written.N = band.N;
        if (known?.ShareTarget is null)
            written.ShareTarget = band.Share;
        if (band.N == 0)
            return written;
        written.Retention = band.Retention;
        written.RetentionLow = band.RetentionLow;
        written.RetentionHigh = band.RetentionHigh;
        if (band.Margin is { } margin)
            written.Margin = new Money(margin);
        written.Source = CxBusinessCaseBandSource.OwnData;
        return written;
    }
}
