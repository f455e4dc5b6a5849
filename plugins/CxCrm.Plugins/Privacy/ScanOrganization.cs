using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The nightly search of the whole organisation, for cases that ask for it: one slice of the case that waits longest. What it finds is decided as any other hit, and later
/// passes search these tables too.
/// </summary>
[CustomApi("cx_ScanOrganization", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 2500, MaxBytes = 100,
    Description = "Searches every table of the organisation for the person of an erasure that waits for it; call until Done.")]
public sealed class ScanOrganization : Api<ScanOrganizationRequest, ScanOrganizationResponse>
{
    private const int MostRows = 500;

    protected override ScanOrganizationResponse Run(ApiCall<ScanOrganizationRequest> call)
    {
        if (Waiting(call).Select(id => ErasureCase.Lock(call, id)).FirstOrDefault(Waits) is not { } file) return new() { Done = true };
        var rows = Math.Max(1, Math.Min(MostRows, call.Request.Rows ?? MostRows));
        var work = new ErasureWork(call, file.Request, file.Progress, DataMapReader.Read(call.System), file.RefuseUnlessReady(), rows);
        Search(work);
        file.Save(work.Progress);
        return new() { Request = file.Request.ToEntityReference() };
    }

    private static bool Waits(ErasureCase file) => file.Progress.Stage == ErasureStage.ScanOrganization && !file.Progress.WholeDone;

    private static void Search(ErasureWork work)
    {
        var progress = work.Progress;
        if (!progress.Scanning)
        {
            progress.RelatedTables = progress.ScanTables.Count;
            progress.ScanTables.AddRange(work.Tables.DataTables().Except(progress.ScanTables).Except(PersonSources.Platform));
            ScanTexts.Begin(progress, progress.RelatedTables);
        }

        if (!ScanTexts.Search(work)) return;
        progress.WholeDone = true;
        progress.Stage = ErasureOrder.After(ErasureStage.ScanOrganization, progress.Pass, progress.Hits > 0);
    }

    private static IEnumerable<Guid> Waiting(ApiCall<ScanOrganizationRequest> call)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequest.Columns.Id), TopCount = 50 };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Type, ConditionOperator.Equal, (int)CxPrivacyRequestType.Erasure);
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.WholeOrganization, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.State, ConditionOperator.Equal, (int)CxPrivacyRequestState.Executing);
        query.AddOrder(CxPrivacyRequest.Columns.ReceivedOn, OrderType.Ascending);
        return call.Service.RetrieveMultiple(query).Entities.Select(row => row.Id);
    }
}
