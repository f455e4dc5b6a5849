using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// Tells customers: each gets the message in their own language, through the gate and the contact rule of the purpose; whoever had it gets no second. What is kept back is counted.
/// </summary>
[CustomApi("cx_SendCommunication", Binding.Global, Kind.Action, Privilege = "prvWritecx_Communication", CallBudget = 120,
    Description = "Sends a communication to up to 25 contacts through the message gate and the contact rule.")]
public sealed class SendCommunication : Api<SendCommunicationRequest, SendCommunicationResponse>
{
    protected override SendCommunicationResponse Run(ApiCall<SendCommunicationRequest> call)
    {
        var contacts = InvitationList.Parse(call.Request.ContactsJson);
        var communication = Communication(call);
        var purpose = Purpose(call.System, communication.PurposeId!.Id);
        var rule = ContactRules.Of(call.System, purpose.Id);
        var earlier = ContactRules.Earlier(call.System, purpose.Id, rule, contacts, call.Now, Guid.Empty);
        var had = new HashSet<Guid>(Had(call.System, communication.Id, contacts));
        var languages = Languages(call.Service, contacts);
        var sent = 0;
        var heldBack = 0;
        foreach (var contact in contacts.Where(contact => !had.Contains(contact)))
        {
            if (rule.Allows(earlier[contact].ToList(), call.Now) && OwnSending.Send(call, Message(communication, purpose, contact, languages)).Sent)
                sent++;
            else
                heldBack++;
        }

        Count(call, communication, sent, heldBack);
        return new SendCommunicationResponse { Sent = sent, HeldBack = heldBack, Already = had.Count };
    }

    private static CxCommunication Communication(ApiCall<SendCommunicationRequest> call)
    {
        var row = call.Service.Retrieve(CxCommunication.LogicalName, call.Request.Communication.Id, new ColumnSet(
            CxCommunication.Columns.Name, CxCommunication.Columns.Audience, CxCommunication.Columns.Channel, CxCommunication.Columns.PurposeId, CxCommunication.Columns.MessageEn,
            CxCommunication.Columns.MessageDa, CxCommunication.Columns.MessageSv, CxCommunication.Columns.SentOn, CxCommunication.Columns.Sent,
            CxCommunication.Columns.HeldBack)).ToEntity<CxCommunication>();
        if (row.Audience == CxCommunicationAudience.Staff || row.PurposeId is null || row.Channel != CxChannel.Email)
            throw new UserFault(ErrorCode.CommunicationNotToCustomers);
        return TextOf(row, Language.English) is null ? throw new UserFault(ErrorCode.CommunicationNeedsMessage) : row;
    }

    private static string? TextOf(CxCommunication communication, int language) =>
        Wording.In(language, communication.MessageEn, communication.MessageDa, communication.MessageSv);

    private static CxPurpose Purpose(IOrganizationService service, Guid id) =>
        service.Retrieve(CxPurpose.LogicalName, id, new ColumnSet(CxPurpose.Columns.Code)).ToEntity<CxPurpose>();

    private static OwnMessage Message(CxCommunication communication, CxPurpose purpose, Guid contact, IReadOnlyDictionary<Guid, int> languages) => new()
    {
        ContactId = contact,
        Purpose = purpose.Code,
        Subject = communication.Name ?? "",
        Body = OwnMessage.Paragraph(TextOf(communication, languages.TryGetValue(contact, out var language) ? language : Language.English)!),
        Regarding = communication.ToEntityReference(),
    };

    private static Dictionary<Guid, int> Languages(IOrganizationService service, IReadOnlyList<Guid> contacts)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.Language) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, contacts.Select(id => (object)id).ToArray());
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Contact>()).ToDictionary(contact => contact.Id, ContactLanguage.Of);
    }

    private static IEnumerable<Guid> Had(IOrganizationService service, Guid communication, IReadOnlyList<Guid> contacts)
    {
        var query = new QueryExpression(Email.LogicalName) { ColumnSet = new ColumnSet(Email.Columns.CreatedOn) };
        query.Criteria.AddCondition(Email.Columns.RegardingObjectId, ConditionOperator.Equal, communication);
        var party = query.AddLink(ActivityParty.LogicalName, Email.Columns.Id, "activityid");
        party.EntityAlias = "party";
        party.Columns = new ColumnSet("partyid");
        party.LinkCriteria.AddCondition("partyid", ConditionOperator.In, contacts.Select(id => (object)id).ToArray());
        return service.RetrieveMultiple(query).Entities.Select(row => ((EntityReference)row.GetAttributeValue<AliasedValue>("party.partyid").Value).Id);
    }

    private static void Count(PluginCall call, CxCommunication communication, int sent, int heldBack)
    {
        if (sent == 0 && heldBack == 0)
            return;
        var counted = new CxCommunication(communication.Id) { Sent = (communication.Sent ?? 0) + sent, HeldBack = (communication.HeldBack ?? 0) + heldBack };
        if (sent > 0 && communication.SentOn is null)
            counted.SentOn = call.Now;
        call.System.Update(counted);
    }
}
