using System.ServiceModel;
using CxCrm.Functions.Crm;
using CxCrm.Plugins.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Functions.Privacy;

/// <summary>
/// Every ten minutes, has the CRM go on with the erasures that are being carried out, until they are done or wait for somebody. The key of suppressions goes along, which nobody but the functions has: a
/// person who objected to marketing can be erased here only. A case that the CRM refuses is logged and does not stop the others.
/// </summary>
public sealed class ContinueErasures(IOrganizationServiceAsync2 crm, SuppressionKey key, ILogger<ContinueErasures> logger)
{
    /// <summary>Cases in one run, those first that have waited longest for a slice.</summary>
    public const int MostCases = 50;

    /// <summary>Slices of one case in one run; what is left waits for the next run.</summary>
    public const int MostSlices = 100;

    private const string Api = "cx_ContinueErasure";
    private const string WaitsForTheNight = "ScanOrganization";

    [Function(nameof(ContinueErasures))]
    [FixedDelayRetry(2, "00:00:20")]
    public async Task RunAsync([TimerTrigger("0 3/10 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (var request in await crm.RowsAsync<CxPrivacyRequest>(BeingCarriedOut(), cancellation))
            await ContinueAsync(request, cancellation);
    }

    private async Task ContinueAsync(CxPrivacyRequest request, CancellationToken cancellation)
    {
        try
        {
            var slices = 0;
            for (var isOver = false; slices < MostSlices && !isOver; slices++)
                isOver = IsOver(await SliceAsync(request, cancellation));
            logger.LogInformation("Erasure {Case} went on by {Slices} slices.", request.Name, slices);
        }
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            logger.LogError("Erasure {Case} can't go on: {Reason}.", request.Name, CrmFault.RuleOf(refusal)?.Code ?? "0x" + refusal.Detail.ErrorCode.ToString("X8"));
        }
    }

    private Task<OrganizationResponse> SliceAsync(CxPrivacyRequest request, CancellationToken cancellation) =>
        crm.ExecuteAsync(key.With(new OrganizationRequest(Api) { ["Request"] = request.ToEntityReference() }), cancellation);

    private static bool IsOver(OrganizationResponse slice) =>
        (bool)slice["Done"] || (int)slice["Undecided"] > 0 || (int)slice["Untold"] > 0 || (string)slice["Stage"] == WaitsForTheNight;

    private static QueryExpression BeingCarriedOut()
    {
        var query = Queries.Where(
            CxPrivacyRequest.LogicalName,
            [CxPrivacyRequest.Columns.Name],
            (CxPrivacyRequest.Columns.Type, (int)CxPrivacyRequestType.Erasure),
            (CxPrivacyRequest.Columns.State, (int)CxPrivacyRequestState.Executing));
        query.AddOrder(CxPrivacyRequest.Columns.LastSliceOn, OrderType.Ascending);
        query.TopCount = MostCases;
        return query;
    }
}
