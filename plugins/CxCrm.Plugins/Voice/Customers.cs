using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Finds the customer behind an answer: by the given contact, by the invitation's token, by the e-mail address, in that order. Contacts are
/// looked up with the caller's rights; a token is a right of its own.
/// </summary>
internal sealed class Customers(PluginCall call)
{
    private const string ContactAlias = "contact";
    private const string AccountAlias = "account";

    private static readonly string[] Columns =
    [
        Contact.Columns.Id, Contact.Columns.FullName, Contact.Columns.OwnerId, Contact.Columns.ParentCustomerId, Contact.Columns.PrivacyState,
        Contact.Columns.LastNps, Contact.Columns.LastCsat, Contact.Columns.LastCes, Contact.Columns.LastFeedbackOn, Contact.Columns.OpenFollowUps,
        Contact.Columns.Health, Contact.Columns.IsKeyCustomer, Contact.Columns.Language,
    ];

    /// <summary>At most two calls.</summary>
    /// <exception cref="UserFault">The contact does not exist, or the token is unknown, used, expired, another survey's or another customer's.</exception>
    public Customer Of(RecordFeedbackRequest request)
    {
        var invited = request.InvitationToken is { } token ? ByToken(token, request) : null;
        if (request.Anonymous == true)
            return Customer.WithoutPerson(MatchedBy.Anonymous, invited?.Invitation);
        if (request.Contact is { } contact)
            return ById(contact).With(OwnOf(contact, invited)).Permitted();
        if (invited is not null)
            return invited.Permitted();
        return request.ContactEmail is { } address ? ByEmail(address.Trim()).Permitted() : Customer.WithoutPerson(MatchedBy.Unmatched, null);
    }

    /// <summary>An invitation is its customer's right to answer; nobody else's answer may use it up.</summary>
    private static CxInvitation? OwnOf(EntityReference contact, Customer? invited) =>
        invited?.Contact is { } own && own.Id != contact.Id ? throw new UserFault(ErrorCode.InvitationOfOtherCustomer) : invited?.Invitation;

    private Customer ById(EntityReference contact)
    {
        var query = ContactQuery();
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, contact.Id);
        var found = call.Service.RetrieveMultiple(query).Entities;
        return found.Count == 1 ? Matched(found[0], MatchedBy.Contact) : throw new UserFault(ErrorCode.ContactNotFound);
    }

    private Customer ByEmail(string address)
    {
        var query = ContactQuery();
        query.TopCount = 2;
        query.Criteria.AddCondition(Contact.Columns.EMailAddress1, ConditionOperator.Equal, address);
        query.Criteria.AddCondition(Contact.Columns.StateCode, ConditionOperator.Equal, 0);
        var found = call.Service.RetrieveMultiple(query).Entities;
        return found.Count switch
        {
            1 => Matched(found[0], MatchedBy.Email),
            0 => Customer.WithoutPerson(MatchedBy.Unmatched, null),
            _ => Customer.WithoutPerson(MatchedBy.Ambiguous, null),
        };
    }

    private Customer ByToken(string token, RecordFeedbackRequest request)
    {
        var query = new QueryExpression(CxInvitation.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxInvitation.Columns.SurveyId, CxInvitation.Columns.State, CxInvitation.Columns.ExpiresOn, CxInvitation.Columns.UnitId, CxInvitation.Columns.Channel,
                CxInvitation.Columns.EventOn),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxInvitation.Columns.TokenHash, ConditionOperator.Equal, Domain.Voice.InvitationToken.Hash(token));
        var contact = query.AddLink(Contact.LogicalName, CxInvitation.Columns.ContactId, Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(Columns);
        LinkAccount(contact.AddLink(Account.LogicalName, Contact.Columns.ParentCustomerId, Account.Columns.Id, JoinOperator.LeftOuter));
        var row = call.System.RetrieveMultiple(query).Entities.FirstOrDefault() ?? throw new UserFault(ErrorCode.InvitationNotFound);
        var invitation = row.ToEntity<CxInvitation>();
        InvitationUse.Check(invitation, request.Survey, call.Now);
        var invited = LinkedRow.Of<Contact>(row, ContactAlias, Contact.Columns.Id);
        var account = LinkedRow.Of<Account>(row, AccountAlias, Account.Columns.Id);
        return invited is null ? Customer.WithoutPerson(MatchedBy.Unmatched, invitation) : new Customer(invited, account, invitation, MatchedBy.Invitation);
    }

    private static Customer Matched(Entity row, string how) =>
        new(row.ToEntity<Contact>(), LinkedRow.Of<Account>(row, AccountAlias, Account.Columns.Id), null, how);

    private static QueryExpression ContactQuery()
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Columns) };
        LinkAccount(query.AddLink(Account.LogicalName, Contact.Columns.ParentCustomerId, Account.Columns.Id, JoinOperator.LeftOuter));
        return query;
    }

    private static void LinkAccount(LinkEntity account)
    {
        account.EntityAlias = AccountAlias;
        account.Columns = new ColumnSet(Account.Columns.Id, Account.Columns.OwnerId, Account.Columns.IsKeyCustomer);
    }
}
