using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice;

/// <summary>
/// Asks contacts by e-mail to answer a survey. Everyone passes the message gate and the quiet period; whoever does not is recorded as
/// not asked, with the reason, so that the response rate stays honest.
/// </summary>
/// <param name="afterRecovery">The follow-up after whose recovery the contact is asked again, once and in spite of the quiet period.</param>
internal sealed class Inviting(PluginCall call, CxSurvey survey, EntityReference? afterRecovery)
{
    /// <summary>Four calls for all of them and three for each that is asked, one for each that is not.</summary>
    public List<InvitationOutcome> Invite(IReadOnlyList<InvitedContact> contacts)
    {
        var gate = new SurveyGate(call, survey, contacts);
        var mail = new InvitationMail(call, survey);
        return contacts.Select(contact => Invite(contact, gate.Check(contact, IsExempt(contact)), mail)).ToList();
    }

    /// <summary>What <see cref="Invite(IReadOnlyList{InvitedContact})"/> would do now, and nothing is written.</summary>
    public List<InvitationOutcome> Preview(IReadOnlyList<InvitedContact> contacts)
    {
        var gate = new SurveyGate(call, survey, contacts);
        return contacts.Select(contact => Outcome(contact, gate.Check(contact, IsExempt(contact)))).ToList();
    }

    /// <summary>The survey to ask; one call.</summary>
    /// <exception cref="UserFault">No such survey, it is not active, or it has no purpose.</exception>
    public static CxSurvey Survey(IOrganizationService service, EntityReference reference)
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

    private bool IsExempt(InvitedContact contact) => QuietPeriod.IsExemptReAsk(afterRecovery is not null, contact.ReAsks);

    private InvitationOutcome Invite(InvitedContact contact, InvitationVerdict verdict, InvitationMail mail)
    {
        var invitation = Row(contact);
        if (verdict.MaySend)
            mail.Send(invitation, contact.Contact);
        else
            Refuse(invitation, verdict);
        var outcome = Outcome(contact, verdict);
        outcome.Invitation = invitation.Id.ToString("D");
        return outcome;
    }

    private static InvitationOutcome Outcome(InvitedContact contact, InvitationVerdict verdict) =>
        new() { Contact = contact.Contact.Id.ToString("D"), Sent = verdict.MaySend, Reason = verdict.Text };

    private CxInvitation Row(InvitedContact contact) => new()
    {
        SurveyId = survey.ToEntityReference(),
        ContactId = contact.Contact.ToEntityReference(),
        AccountId = contact.Contact.ParentCustomerId is { LogicalName: Account.LogicalName } account ? account : null,
        TouchpointId = survey.TouchpointId,
        Channel = CxChannel.Email,
        Language = contact.Contact.Language,
        IsRecoveryReask = IsExempt(contact),
        FollowUpId = afterRecovery,
        OwnerId = contact.Contact.OwnerId,
    };

    private void Refuse(CxInvitation invitation, InvitationVerdict verdict)
    {
        invitation.State = CxInvitationState.Refused;
        invitation.RefusalReason = verdict.Reason;
        invitation.RefusalText = verdict.Text;
        invitation.Id = call.System.Create(invitation);
    }
}
