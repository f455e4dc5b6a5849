using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Known;

/// <summary>The customer behind an invitation, with the facts that could answer questions of its survey.</summary>
internal sealed class AskedCustomer
{
    private const string ContactAlias = "contact";
    private const string SurveyAlias = "survey";

    private AskedCustomer(CxInvitation invitation, Contact? contact, CxSurvey survey)
    {
        Invitation = invitation;
        Contact = contact;
        SurveyPurpose = survey.PurposeId?.Id ?? Guid.Empty;
    }

    public CxInvitation Invitation { get; }

    public Contact? Contact { get; }

    public Guid SurveyPurpose { get; }

    /// <summary>Whether there is a person whose data may be used at all (GDPR Art. 17 and 18).</summary>
    public bool MayBeUsed => Contact is not null && Contact.PrivacyState is not (ContactPrivacyState.Restricted or ContactPrivacyState.Erased);

    /// <summary>By the token the customer was sent, or nobody; one call.</summary>
    public static AskedCustomer? ByToken(IOrganizationService service, string token)
    {
        var query = new QueryExpression(CxInvitation.LogicalName)
        {
            ColumnSet = new ColumnSet(CxInvitation.Columns.SurveyId, CxInvitation.Columns.State, CxInvitation.Columns.ExpiresOn),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxInvitation.Columns.TokenHash, ConditionOperator.Equal, InvitationToken.Hash(token));
        var contact = query.AddLink(Contact.LogicalName, CxInvitation.Columns.ContactId, Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet([Contact.Columns.Id, Contact.Columns.PrivacyState, .. FactColumn.All]);
        var survey = query.AddLink(CxSurvey.LogicalName, CxInvitation.Columns.SurveyId, CxSurvey.Columns.Id, JoinOperator.Inner);
        survey.EntityAlias = SurveyAlias;
        survey.Columns = new ColumnSet(CxSurvey.Columns.Id, CxSurvey.Columns.PurposeId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new AskedCustomer(
                row.ToEntity<CxInvitation>(),
                LinkedRow.Of<Contact>(row, ContactAlias, Contact.Columns.Id),
                LinkedRow.Of<CxSurvey>(row, SurveyAlias, CxSurvey.Columns.Id)!)
            : null;
    }

    /// <summary>The survey's questions that ask for a fact; one call.</summary>
    public List<CxQuestion> QuestionsOnFacts(IOrganizationService service)
    {
        var query = new QueryExpression(CxQuestion.LogicalName) { ColumnSet = new ColumnSet(CxQuestion.Columns.Order, CxQuestion.Columns.KnownFact) };
        query.Criteria.AddCondition(CxQuestion.Columns.SurveyId, ConditionOperator.Equal, Invitation.SurveyId!.Id);
        query.Criteria.AddCondition(CxQuestion.Columns.KnownFact, ConditionOperator.NotNull);
        query.AddOrder(CxQuestion.Columns.Order, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxQuestion>()).ToList();
    }
}
