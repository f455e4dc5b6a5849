using System;
using System.Runtime.Serialization;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
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
    public static ErasureCase Open(PluginCall call, Guid id)
    {
        var request = Find(call, id) ?? throw new UserFault(ErrorCode.RequestNotFound);
        if (request.Type != CxPrivacyRequestType.Erasure) throw new UserFault(ErrorCode.RequestNotErasure, request.Name ?? "");
        if (request.State is CxPrivacyRequestState.Refused or CxPrivacyRequestState.Withdrawn) throw new UserFault(ErrorCode.RequestClosed, request.Name ?? "");
        return new(call, request, request.State == CxPrivacyRequestState.Completed ? new() : ProgressOf(request));
    }

    /// <summary>The holds on single tables, which erasure respects.</summary>
    /// <exception cref="UserFault">The identity is not confirmed, or a legal hold keeps everything of the person.</exception>
    public LegalHolds RefuseUnlessReady()
    {
        if (Request.IdentityState != CxPrivacyRequestIdentityState.Confirmed) throw new UserFault(ErrorCode.RequestIdentityNotConfirmed, Request.Name ?? "");
        var holds = LegalHolds.Read(call, Progress.ContactId);
        return holds.Everything is { } hold ? throw new UserFault(ErrorCode.ErasureHeld, hold) : holds;
    }

    public void Save(ErasureProgress progress)
    {
        var isDone = progress.Stage == ErasureStage.Done;
        var row = new CxPrivacyRequest(Request.Id) { Cursor = isDone ? null : Json.Of(progress), LastSliceOn = call.Now };
        if (!isDone) row.State = progress.Stage == ErasureStage.Decide ? CxPrivacyRequestState.AwaitingDecision : CxPrivacyRequestState.Executing;
        call.System.Update(row);
    }

    public string ReadCertificate() =>
        call.System.Retrieve(CxPrivacyRequest.LogicalName, Request.Id, new ColumnSet(CxPrivacyRequest.Columns.Certificate)).ToEntity<CxPrivacyRequest>().Certificate ?? "";

    private static CxPrivacyRequest? Find(PluginCall call, Guid id)
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
                CxPrivacyRequest.Columns.Certificate),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Id, ConditionOperator.Equal, id);
        var rows = call.Service.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].ToEntity<CxPrivacyRequest>();
    }

    private static ErasureProgress ProgressOf(CxPrivacyRequest request)
    {
        if (string.IsNullOrEmpty(request.Cursor)) return new() { ContactId = Guid.Parse(request.SubjectId ?? throw new UserFault(ErrorCode.ContactNotFound)) };
        try
        {
            return Json.Read<ErasureProgress>(request.Cursor!);
        }
        catch (SerializationException)
        {
            throw new UserFault(ErrorCode.ErasureProgressUnreadable, request.Name ?? "");
        }
    }
}
