using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Requests;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Restriction;

/// <summary>A restriction request with its person. Each row that is moved has an item that remembers its owner; the contact remembers its own.</summary>
internal sealed class RestrictionCase
{
    private RestrictionCase(CxPrivacyRequest request, Guid contactId)
    {
        Request = request;
        ContactId = contactId;
    }

    public CxPrivacyRequest Request { get; }

    public Guid ContactId { get; }

    /// <summary>One call.</summary>
    /// <exception cref="UserFault">No such request, or of another type.</exception>
    public static RestrictionCase Read(PluginCall call, Guid requestId)
    {
        var request = RequestCase.Read(call, requestId,
            CxPrivacyRequest.Columns.Name, CxPrivacyRequest.Columns.Type, CxPrivacyRequest.Columns.SubjectId, CxPrivacyRequest.Columns.State, CxPrivacyRequest.Columns.LiftToldOn);
        if (request.Type != CxPrivacyRequestType.Restriction) throw new UserFault(ErrorCode.RequestTypeDoesNotFit, request.Name ?? "", "restriction");
        if (RequestCase.IsClosed(request.State)) throw new UserFault(ErrorCode.RequestClosed, request.Name ?? "");
        return Guid.TryParseExact(request.SubjectId, "D", out var contactId) ? new(request, contactId) : throw new UserFault(ErrorCode.ContactNotFound);
    }

    /// <summary>The text that remembers an owner.</summary>
    public static string Remember(EntityReference owner) => owner.LogicalName + ":" + owner.Id.ToString("D");

    public static EntityReference Owner(string remembered)
    {
        var at = remembered.IndexOf(':');
        return new(remembered.Substring(0, at), Guid.ParseExact(remembered.Substring(at + 1), "D"));
    }

    public Contact ReadContact(PluginCall call) => call.System
        .Retrieve(Contact.LogicalName, ContactId, new ColumnSet(Contact.Columns.OwnerId, Contact.Columns.RestrictedFromOwner, Contact.Columns.PrivacyState))
        .ToEntity<Contact>();

    /// <summary>Items of moved rows whose owner has not got them back. One call.</summary>
    public List<CxPrivacyRequestItem> Moved(PluginCall call, int most)
    {
        var query = new QueryExpression(CxPrivacyRequestItem.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPrivacyRequestItem.Columns.Table, CxPrivacyRequestItem.Columns.RecordId, CxPrivacyRequestItem.Columns.FromOwner),
            TopCount = most,
        };
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.RequestId, ConditionOperator.Equal, Request.Id);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.Action, ConditionOperator.Equal, (int)CxPrivacyRequestItemAction.Restrict);
        query.Criteria.AddCondition(CxPrivacyRequestItem.Columns.FromOwner, ConditionOperator.NotNull);
        return [.. call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxPrivacyRequestItem>())];
    }
}
