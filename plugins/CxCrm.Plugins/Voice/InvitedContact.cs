using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>A contact that is to be asked, with when he or she was last asked anything and how often after the recovery at hand.</summary>
internal sealed class InvitedContact(Contact contact, DateTime? lastInvited, int reAsks)
{
    public Contact Contact { get; } = contact;

    /// <summary>When the contact was last sent any invitation, UTC.</summary>
    public DateTime? LastInvited { get; } = lastInvited;

    /// <summary>How often the contact was asked again after this recovery.</summary>
    public int ReAsks { get; } = reAsks;

    /// <summary>The contacts the caller may see, and their invitations; two calls.</summary>
    public static IReadOnlyList<InvitedContact> Read(PluginCall call, IOrganizationService caller, IReadOnlyList<Guid> ids, EntityReference? recovery) =>
        WithInvitations(call.System, Contacts(caller, ids), recovery);

    /// <summary>
    /// The same, to be asked now: each contact's row is written before its invitations are read, which takes its lock until the transaction ends. Of two who ask at once the second waits
    /// here, and then sees that the first has asked. In the order of their ids, so that the two never wait for each other. Two calls and one for each contact.
    /// </summary>
    public static IReadOnlyList<InvitedContact> Take(PluginCall call, IOrganizationService caller, IReadOnlyList<Guid> ids, EntityReference? recovery)
    {
        var contacts = Contacts(caller, ids);
        foreach (var contact in contacts.OrderBy(contact => contact.Id))
            call.System.Update(new Contact(contact.Id) { ConsideredOn = call.Now });
        return WithInvitations(call.System, contacts, recovery);
    }

    private static List<InvitedContact> WithInvitations(IOrganizationService system, List<Contact> contacts, EntityReference? recovery)
    {
        if (contacts.Count == 0)
            return [];
        var invitations = Invitations(system, contacts.ConvertAll(contact => contact.Id));
        return contacts.ConvertAll(contact => Of(contact, invitations.Where(row => row.ContactId?.Id == contact.Id).ToList(), recovery));
    }

    private static InvitedContact Of(Contact contact, IReadOnlyCollection<CxInvitation> invitations, EntityReference? recovery) => new(
        contact,
        invitations.Max(row => row.SentOn),
        recovery is null ? 0 : invitations.Count(row => row.FollowUpId?.Id == recovery.Id));

    private static List<Contact> Contacts(IOrganizationService service, IReadOnlyList<Guid> ids)
    {
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(
                Contact.Columns.FullName, Contact.Columns.EMailAddress1, Contact.Columns.Language, Contact.Columns.OwnerId, Contact.Columns.ParentCustomerId),
        };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, ids.Cast<object>().ToArray());
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<Contact>()).ToList();
    }

    private static List<CxInvitation> Invitations(IOrganizationService service, IReadOnlyList<Guid> ids)
    {
        var query = new QueryExpression(CxInvitation.LogicalName)
        {
            ColumnSet = new ColumnSet(CxInvitation.Columns.ContactId, CxInvitation.Columns.SentOn, CxInvitation.Columns.FollowUpId),
        };
        query.Criteria.AddCondition(CxInvitation.Columns.ContactId, ConditionOperator.In, ids.Cast<object>().ToArray());
        query.Criteria.AddCondition(CxInvitation.Columns.SentOn, ConditionOperator.NotNull);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxInvitation>()).ToList();
    }
}
