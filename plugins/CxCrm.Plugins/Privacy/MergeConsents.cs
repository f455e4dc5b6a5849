using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Two contacts become one: both keep their chains, each gets a <c>merged</c> event, and the survivor takes over what the other said, a refusal winning. Nobody is freed from a
/// restriction by a merge, and an erased person is not brought back by one. The survivor counts as having a new address: those of the other are the person's too.
/// </summary>
[Step(Message.Merge, Contact.LogicalName, Stage.PostOperation, Mode.Sync, Why = "a refusal given to one of two records must hold for the one that is left, before anybody can write to it")]
[CallBudget(160)]
public sealed class MergeConsents : Step<Contact>
{
    protected override void Run(StepCall<Contact> call)
    {
        var subordinateId = (Guid)call.Context.InputParameters["SubordinateId"];
        TakeOverRefusals(call, subordinateId);
        var chains = MergedChains.Open(call, ConsentSubject.IdOf(call.Id), ConsentSubject.IdOf(subordinateId));
        chains?.Join(call);
    }

    private static void TakeOverRefusals(StepCall<Contact> call, Guid subordinateId)
    {
        var rows = Contacts(call.System, call.Id, subordinateId);
        var survivor = rows.Find(row => row.Id == call.Id)!;
        var other = rows.Find(row => row.Id == subordinateId)!;
        if (survivor.PrivacyState == ContactPrivacyState.Erased || other.PrivacyState == ContactPrivacyState.Erased) throw new UserFault(ErrorCode.MergeWithErased);
        var update = new Contact(call.Id);
        foreach (var column in Refusals)
        {
            if (other.GetAttributeValue<bool>(column) && !survivor.GetAttributeValue<bool>(column)) update[column] = true;
        }

        if (other.PrivacyState == ContactPrivacyState.Restricted && survivor.PrivacyState != ContactPrivacyState.Restricted) update.PrivacyState = ContactPrivacyState.Restricted;
        if (other.SuppressedUntil > (survivor.SuppressedUntil ?? DateTime.MinValue)) update.SuppressedUntil = other.SuppressedUntil;
        if (other.ObjectedOn is not null && survivor.ObjectedOn is null) update.ObjectedOn = other.ObjectedOn;
        update.AddressChangedOn = call.Now;
        call.System.Update(update);
    }

    private static readonly string[] Refusals =
    [
        Contact.Columns.DoNotEMail, Contact.Columns.DoNotBulkEMail, Contact.Columns.DoNotPhone, Contact.Columns.DoNotPostalMail, Contact.Columns.DoNotBulkPostalMail,
        Contact.Columns.OnProtectionList,
    ];

    private static List<Contact> Contacts(IOrganizationService system, params Guid[] ids)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet([Contact.Columns.PrivacyState, Contact.Columns.SuppressedUntil, Contact.Columns.ObjectedOn, .. Refusals]) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, [.. ids.Cast<object>()]);
        return [.. system.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Contact>())];
    }
}
