using System;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Toolbox;

/// <summary>
/// Records what a device or a system noticed at a touchpoint. It is a trace: the touchpoint counts as measured on that day. Two deliveries of one event at once both find nothing; then
/// the key on source and id lets one through, and the other finds it when it is delivered again.
/// </summary>
[CustomApi("cx_RecordTouchpointHit", Binding.Global, Kind.Action, Privilege = "prvCreatecx_TouchpointHit", CallBudget = 5, MaxBytes = 2000,
    Description = "Records an event of a device or system as something that happened at a touchpoint. Repeating a source and id changes nothing.")]
public sealed class RecordTouchpointHit : Api<RecordTouchpointHitRequest, RecordTouchpointHitResponse>
{
    private const int LongestSource = 50;
    private const int LongestText = 200;

    protected override RecordTouchpointHitResponse Run(ApiCall<RecordTouchpointHitRequest> call)
    {
        var request = call.Request;
        var happenedOn = Check(request, call.Now);
        if (Find(call.System, request) is { } recorded)
            return new RecordTouchpointHitResponse { Hit = recorded, Created = false };
        var touchpoint = call.Service.Retrieve(CxTouchpoint.LogicalName, request.Touchpoint.Id, new ColumnSet(CxTouchpoint.Columns.LastMeasuredOn)).ToEntity<CxTouchpoint>();
        var hit = call.System.Create(new CxTouchpointHit
        {
            TouchpointId = request.Touchpoint,
            ContactId = Permitted(call, request.Contact),
            What = request.What.Trim(),
            HappenedOn = happenedOn,
            SourceSystem = request.SourceSystem,
            SourceId = request.SourceId,
        });
        Measure(call, touchpoint, CentralEuropeanTime.ToLocal(happenedOn).Date);
        return new RecordTouchpointHitResponse { Hit = new EntityReference(CxTouchpointHit.LogicalName, hit), Created = true };
    }

    private static DateTime Check(RecordTouchpointHitRequest request, DateTime now)
    {
        InputLength.Check(nameof(request.SourceSystem), request.SourceSystem, LongestSource);
        InputLength.Check(nameof(request.SourceId), request.SourceId, LongestText);
        InputLength.Check(nameof(request.What), request.What, LongestText);
        if (string.IsNullOrWhiteSpace(request.What))
            throw new UserFault(ErrorCode.InputMissing, nameof(request.What));
        var happenedOn = ReportedTime.Of(request.HappenedOn, now);
        return ReportedTime.IsAhead(happenedOn, now) ? throw new UserFault(ErrorCode.TouchpointHitInFuture, happenedOn) : happenedOn;
    }

    private static EntityReference? Find(IOrganizationService service, RecordTouchpointHitRequest request)
    {
        var query = new QueryExpression(CxTouchpointHit.LogicalName) { ColumnSet = new ColumnSet(CxTouchpointHit.Columns.HappenedOn), TopCount = 1 };
        query.Criteria.AddCondition(CxTouchpointHit.Columns.SourceSystem, ConditionOperator.Equal, request.SourceSystem);
        query.Criteria.AddCondition(CxTouchpointHit.Columns.SourceId, ConditionOperator.Equal, request.SourceId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }

    /// <summary>Nobody where the person's data may not be used (GDPR Art. 17 and 18).</summary>
    private static EntityReference? Permitted(ApiCall<RecordTouchpointHitRequest> call, EntityReference? contact)
    {
        if (contact is null)
            return null;
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.PrivacyState), TopCount = 1 };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, contact.Id);
        var person = call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<Contact>() ?? throw new UserFault(ErrorCode.ContactNotFound);
        return person.PrivacyState is ContactPrivacyState.Restricted or ContactPrivacyState.Erased ? null : contact;
    }

    private static void Measure(PluginCall call, CxTouchpoint touchpoint, DateTime day)
    {
        if (touchpoint.LastMeasuredOn is null || touchpoint.LastMeasuredOn < day)
            call.System.Update(new CxTouchpoint(touchpoint.Id) { LastMeasuredOn = day });
    }
}
