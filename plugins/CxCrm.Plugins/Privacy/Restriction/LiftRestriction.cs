using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Restriction;

/// <summary>Gives the rows back to their owners, in slices, and ends the restriction; only after the person has been told (GDPR Art. 18(3)).</summary>
[CustomApi("cx_LiftRestriction", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 1600, MaxBytes = 100,
    Description = "Lifts a restriction after the person has been told: rows go back to their owners, in slices.")]
public sealed class LiftRestriction : Api<LiftRestrictionRequest, LiftRestrictionResponse>
{
    protected override LiftRestrictionResponse Run(ApiCall<LiftRestrictionRequest> call)
    {
        var left = ContinueRestriction.RowsOf(call, call.Request.Rows);
        var work = RestrictionCase.Read(call, call.Request.Request.Id);
        if (work.Request.LiftToldOn is not { } told || told > call.Now) throw new UserFault(ErrorCode.LiftNotTold, work.Request.Name ?? "");
        var items = work.Moved(call, left);
        foreach (var item in items) GiveBack(call, item);
        if (items.Count == left) return new() { Returned = items.Count };
        End(call, work);
        return new() { Returned = items.Count, Done = true };
    }

    // A row that was deleted meanwhile has no owner to go back to.
    private static void GiveBack(PluginCall call, CxPrivacyRequestItem item)
    {
        var id = Guid.ParseExact(item.RecordId, "D");
        if (Exists(call, item.Table!, id)) call.System.Update(new Entity(item.Table, id) { [Contact.Columns.OwnerId] = RestrictionCase.Owner(item.FromOwner!) });
        call.System.Update(new CxPrivacyRequestItem(item.Id) { FromOwner = null });
    }

    private static bool Exists(PluginCall call, string table, Guid id)
    {
        var primaryId = new TableDefinitions(call.System).Of(table).PrimaryId;
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(primaryId), TopCount = 1 };
        query.Criteria.AddCondition(primaryId, ConditionOperator.Equal, id);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static void End(PluginCall call, RestrictionCase work)
    {
        var contact = work.ReadContact(call);
        var change = new Contact(contact.Id) { PrivacyState = ContactPrivacyState.Active, RestrictedFromOwner = null };
        if (contact.RestrictedFromOwner is { Length: > 0 } owner) change.OwnerId = RestrictionCase.Owner(owner);
        if (!HasOther(call, work)) call.System.Update(change);
        call.System.Update(new CxPrivacyRequest(work.Request.Id) { State = CxPrivacyRequestState.Completed });
    }

    // An erasure that is under way keeps the person restricted.
    private static bool HasOther(PluginCall call, RestrictionCase work)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequest.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.SubjectId, ConditionOperator.Equal, work.ContactId.ToString("D"));
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Id, ConditionOperator.NotEqual, work.Request.Id);
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Type, ConditionOperator.In, (int)CxPrivacyRequestType.Erasure, (int)CxPrivacyRequestType.Restriction);
        query.Criteria.AddCondition(
            CxPrivacyRequest.Columns.State, ConditionOperator.NotIn, (int)CxPrivacyRequestState.Completed, (int)CxPrivacyRequestState.Refused, (int)CxPrivacyRequestState.Withdrawn);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
