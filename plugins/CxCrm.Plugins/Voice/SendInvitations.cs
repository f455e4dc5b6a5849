using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Asks contacts by e-mail to answer a survey. Everyone passes the message gate and the quiet period; whoever does not is recorded as
/// not asked, with the reason, so that the response rate stays honest.
/// </summary>
[CustomApi("cx_SendInvitations", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Invitation", CallBudget = 120,
    Description = "Invites up to 25 contacts to a survey, through the message gate and the quiet period; whoever is not asked is recorded with the reason.")]
public sealed class SendInvitations : Api<SendInvitationsRequest, SendInvitationsResponse>
{
    protected override SendInvitationsResponse Run(ApiCall<SendInvitationsRequest> call)
    {
        var ids = InvitationList.Parse(call.Request.ContactsJson);
        var survey = Survey(call.System, call.Request.Survey!);
        var contacts = InvitedContact.Read(call.Service, call.System, ids, call.Request.AfterRecovery);
        if (contacts.Count < ids.Count)
            throw new UserFault(ErrorCode.ContactNotFound);
        var gate = new SurveyGate(call, survey, contacts);
        var mail = new InvitationMail(call, survey);
        var outcomes = contacts.Select(contact => Invite(call, survey, contact, gate.Check(contact, IsExempt(call, contact)), mail)).ToList();
        return new SendInvitationsResponse
        {
            Sent = outcomes.Count(outcome => outcome.Sent),
            NotSent = outcomes.Count(outcome => !outcome.Sent),
            ResultJson = Json.Of(new InvitationOutcomes { Invitations = outcomes }),
        };
    }

    private static bool IsExempt(ApiCall<SendInvitationsRequest> call, InvitedContact contact) =>
        QuietPeriod.IsExemptReAsk(call.Request.AfterRecovery is not null, contact.ReAsks);

    private static InvitationOutcome Invite(
        ApiCall<SendInvitationsRequest> call, CxSurvey survey, InvitedContact contact, InvitationVerdict verdict, InvitationMail mail)
    {
        var invitation = Row(call, survey, contact);
        if (verdict.MaySend)
            mail.Send(invitation, contact.Contact);
        else
            Refuse(call, invitation, verdict);
        return new InvitationOutcome
        {
            Contact = contact.Contact.Id.ToString("D"),
            Invitation = invitation.Id.ToString("D"),
            Sent = verdict.MaySend,
            Reason = verdict.Text,
        };
    }

    private static CxInvitation Row(ApiCall<SendInvitationsRequest> call, CxSurvey survey, InvitedContact contact) => new()
    {
        SurveyId = survey.ToEntityReference(),
        ContactId = contact.Contact.ToEntityReference(),
        AccountId = contact.Contact.ParentCustomerId is { LogicalName: Account.LogicalName } account ? account : null,
        TouchpointId = survey.TouchpointId,
        Channel = CxChannel.Email,
        Language = contact.Contact.Language,
        IsRecoveryReask = IsExempt(call, contact),
        FollowUpId = call.Request.AfterRecovery,
        OwnerId = contact.Contact.OwnerId,
    };

    private static void Refuse(PluginCall call, CxInvitation invitation, InvitationVerdict verdict)
    {
        invitation.State = CxInvitationState.Refused;
        invitation.RefusalReason = verdict.Reason;
        invitation.RefusalText = verdict.Text;
        invitation.Id = call.System.Create(invitation);
    }

    /// <exception cref="UserFault">No such survey, it is not active, or it has no purpose.</exception>
    private static CxSurvey Survey(IOrganizationService service, EntityReference reference)
    {
        var query = new QueryExpression(CxSurvey.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxSurvey.Columns.Name, CxSurvey.Columns.State, CxSurvey.Columns.PurposeId, CxSurvey.Columns.Kind, CxSurvey.Columns.QuietDays,
                CxSurvey.Columns.NeutralCheck, CxSurvey.Columns.ValidDays, CxSurvey.Columns.TouchpointId, CxSurvey.Columns.IntroEn, CxSurvey.Columns.IntroDa,
                CxSurvey.Columns.IntroSv),
        };
        query.Criteria.AddCondition(CxSurvey.Columns.Id, ConditionOperator.Equal, reference.Id);
        var survey = service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxSurvey>()
            ?? throw new UserFault(ErrorCode.SurveyNotFound, reference.Id);
        if (survey.State != CxSurveyState.Active)
            throw new UserFault(ErrorCode.SurveyNotActive, survey.Name ?? "");
        return survey.PurposeId is not null ? survey : throw new UserFault(ErrorCode.SurveyNeedsPurpose);
    }
}
