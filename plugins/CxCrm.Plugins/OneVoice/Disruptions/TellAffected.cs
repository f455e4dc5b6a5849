using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>
/// Tells affected customers before they ask, by e-mail through the message gate or by a task for their owner. Chosen customers, never all: twenty-five at a time, each once. An open
/// follow-up takes a line; a second task is not made.
/// </summary>
[CustomApi("cx_TellAffected", Binding.Global, Kind.Action, Privilege = "prvWritecx_DisruptionCustomer", CallBudget = 140, MaxBytes = 4000,
    Description = "Starts a proactive message or task for up to 25 customers that a disruption touches.")]
public sealed class TellAffected : Api<TellAffectedRequest, TellAffectedResponse>
{
    private const string ByMessage = "message";
    private const string ByTask = "task";
    private const string ContactAlias = "contact";

    protected override TellAffectedResponse Run(ApiCall<TellAffectedRequest> call)
    {
        if (call.Request.How is not (ByMessage or ByTask))
            throw new UserFault(ErrorCode.ValueUnknown, nameof(call.Request.How), call.Request.How, ByMessage + ", " + ByTask);
        var contacts = InvitationList.Parse(call.Request.ContactsJson);
        var disruption = Disruption(call);
        var affected = Affected(call, disruption, contacts);
        if (affected.Count < contacts.Count)
            throw new UserFault(ErrorCode.CustomersNotAffected, contacts.Count - affected.Count);
        return call.Request.How == ByTask ? new ProactiveTasks(call, disruption).Start(affected) : new ProactiveMessages(call, disruption).Send(affected);
    }

    /// <summary>The lock first: whoever tells the same customers at the same time waits, and finds them told.</summary>
    private static CxDisruption Disruption(ApiCall<TellAffectedRequest> call)
    {
        var disruption = new DisruptionSpread(call).Running(call.Request.Disruption.Id);
        SystemWrite.Begin(call, CxDisruption.LogicalName);
        call.System.Update(new CxDisruption(disruption.Id) { SlicedOn = call.Now });
        return call.Service.Retrieve(CxDisruption.LogicalName, disruption.Id, new ColumnSet(
            CxDisruption.Columns.Name, CxDisruption.Columns.Banner, CxDisruption.Columns.Severity, CxDisruption.Columns.MessageEn, CxDisruption.Columns.MessageDa,
            CxDisruption.Columns.MessageSv)).ToEntity<CxDisruption>();
    }

    private static List<AffectedContact> Affected(PluginCall call, CxDisruption disruption, IReadOnlyList<Guid> contacts)
    {
        var query = new QueryExpression(CxDisruptionCustomer.LogicalName)
        {
            ColumnSet = new ColumnSet(CxDisruptionCustomer.Columns.State, CxDisruptionCustomer.Columns.ToldOn, CxDisruptionCustomer.Columns.TaskId),
        };
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.DisruptionId, ConditionOperator.Equal, disruption.Id);
        query.Criteria.AddCondition(CxDisruptionCustomer.Columns.ContactId, ConditionOperator.In, [.. contacts.Cast<object>()]);
        var contact = query.AddLink(Contact.LogicalName, CxDisruptionCustomer.Columns.ContactId, Contact.Columns.Id);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(Contact.Columns.Id, Contact.Columns.FullName, Contact.Columns.OwnerId, Contact.Columns.Language);
        return [.. call.Service.RetrieveMultiple(query).Entities
            .Select(row => new AffectedContact(row.ToEntity<CxDisruptionCustomer>(), LinkedRow.Of<Contact>(row, ContactAlias, Contact.Columns.Id)!))
            .GroupBy(customer => customer.Contact.Id)
            .Select(same => same.First())];
    }
}
