using System;
using System.Runtime.Serialization;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The request row of an erasure with the progress that is saved on it.</summary>
internal sealed class ErasureCase
{
    private readonly PluginCall call;

    private ErasureCase(PluginCall call, CxPrivacyRequest request, ErasureProgress progress)
    {
        this.call = call;
        Request = request;
        Progress = progress;
    }

    public CxPrivacyRequest Request { get; }

    public ErasureProgress Progress { get; }

    /// <summary>Reads the case as the calling user may see it. One call.</summary>
    /// <exception cref="UserFault">There is none for this user, it isn't an erasure, or it is closed without one.</exception>
    public static ErasureCase Open(PluginCall call, Guid id) => Checked(call, Find(call.Service, id));

    /// <summary>Opens the case for this slice alone: who writes to its row first is waited for, and what they saved is what is read. Three calls.</summary>
    /// <exception cref="UserFault">As <see cref="Open"/>.</exception>
    public static ErasureCase Lock(PluginCall call, Guid id)
    {
        var seen = Open(call, id);
        if (seen.Request.State == CxPrivacyRequestState.Completed) return seen;
        call.System.Update(new CxPrivacyRequest(id) { LastSliceOn = call.Now });
        var file = Checked(call, Find(call.System, id));
        if (file.Progress.Stage == ErasureStage.Collect) file.Progress.Since = seen.Request.GetAttributeValue<long?>(TableInfo.RowVersion) ?? 0;
        return file;
    }

    private static ErasureCase Checked(PluginCall call, CxPrivacyRequest? found)
    {
        var request = found ?? throw new UserFault(ErrorCode.RequestNotFound);
        if (request.Type != CxPrivacyRequestType.Erasure) throw new UserFault(ErrorCode.RequestNotErasure, request.Name ?? "");
        if (request.State is CxPrivacyRequestState.Refused or CxPrivacyRequestState.Withdrawn) throw new UserFault(ErrorCode.RequestClosed, request.Name ?? "");
        return new(call, request, request.State == CxPrivacyRequestState.Completed ? new() : ProgressOf(call, request));
    }

    /// <summary>The holds on single tables, which erasure respects.</summary>
    /// <exception cref="UserFault">The identity is not confirmed, or a legal hold keeps everything of the person.</exception>
    public LegalHolds RefuseUnlessReady()
    {
        if (Request.IdentityState != CxPrivacyRequestIdentityState.Confirmed) throw new UserFault(ErrorCode.RequestIdentityNotConfirmed, Request.Name ?? "");
        var holds = LegalHolds.Read(call, Progress.Contacts);
        return holds.Everything is { } hold ? throw new UserFault(ErrorCode.ErasureHeld, hold) : holds;
    }

    public void Save(ErasureProgress progress)
    {
        var isDone = progress.Stage == ErasureStage.Done;
        var row = new CxPrivacyRequest(Request.Id) { Cursor = isDone ? null : Json.Of(progress), LastSliceOn = call.Now };
        if (!isDone) row.State = progress.Stage is ErasureStage.Decide or ErasureStage.Told ? CxPrivacyRequestState.AwaitingDecision : CxPrivacyRequestState.Executing;
        call.System.Update(row);
    }

    public string ReadCertificate() =>
        call.System.Retrieve(CxPrivacyRequest.LogicalName, Request.Id, new ColumnSet(CxPrivacyRequest.Columns.Certificate)).ToEntity<CxPrivacyRequest>().Certificate ?? "";

    private static CxPrivacyRequest? Find(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxPrivacyRequest.Columns.Name,
                CxPrivacyRequest.Columns.Type,
                CxPrivacyRequest.Columns.State,
                CxPrivacyRequest.Columns.IdentityState,
                CxPrivacyRequest.Columns.SubjectId,
                CxPrivacyRequest.Columns.SubjectEmail,
                CxPrivacyRequest.Columns.ReceivedOn,
                CxPrivacyRequest.Columns.Language,
                CxPrivacyRequest.Columns.Cursor,
                CxPrivacyRequest.Columns.Certificate,
                CxPrivacyRequest.Columns.SuppressionToldOn,
                CxPrivacyRequest.Columns.WholeOrganization,
                TableInfo.RowVersion),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Id, ConditionOperator.Equal, id);
        var rows = service.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].ToEntity<CxPrivacyRequest>();
    }

    private static ErasureProgress ProgressOf(PluginCall call, CxPrivacyRequest request)
    {
        if (string.IsNullOrEmpty(request.Cursor)) return Begin(call, Guid.Parse(request.SubjectId ?? throw new UserFault(ErrorCode.ContactNotFound)));
        try
        {
            return Json.Read<ErasureProgress>(request.Cursor!);
        }
        catch (SerializationException)
        {
            throw new UserFault(ErrorCode.ErasureProgressUnreadable, request.Name ?? "");
        }
    }

    private static ErasureProgress Begin(PluginCall call, Guid contact) => new() { ContactId = contact, Merged = MergedContacts.Of(call.System, contact) };
}
