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
/// <param name="lookReason">Why a person decided to ask where the gate says look; without it those contacts are not asked.</param>
internal sealed class Inviting(PluginCall call, CxSurvey survey, InvitationCause cause, string? lookReason = null)
{
    /// <summary>The columns of the survey that inviting reads.</summary>
    public static readonly string[] SurveyColumns =
    [
        CxSurvey.Columns.Name, CxSurvey.Columns.State, CxSurvey.Columns.PurposeId, CxSurvey.Columns.Kind, CxSurvey.Columns.QuietDays, CxSurvey.Columns.NeutralCheck,
        CxSurvey.Columns.ValidDays, CxSurvey.Columns.TouchpointId, CxSurvey.Columns.IntroEn, CxSurvey.Columns.IntroDa, CxSurvey.Columns.IntroSv,
    ];

    /// <summary>
    /// Four calls for all of them and three for each that is asked, one for each that is not; one more for an event. The contacts must have been taken
    /// (<see cref="InvitedContact.Take"/>): between reading when they were last asked and asking them nobody else may.
    /// </summary>
    public List<InvitationOutcome> Invite(IReadOnlyList<InvitedContact> contacts)
    {
        var before = AskedAboutEvent(contacts);
        var asked = contacts.Where(contact => !before.ContainsKey(contact.Contact.Id)).ToList();
        var outcomes = contacts.Except(asked).Select(contact => AskedBefore(contact, before[contact.Contact.Id])).ToList();
        if (asked.Count == 0)
            return outcomes;
        var gate = new SurveyGate(call, survey, asked);
        var mail = new InvitationMail(call, survey, gate);
        return [.. outcomes, .. asked.Select(contact => Invite(contact, gate.Check(contact, IsExempt(contact)), mail))];
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
            ColumnSet = new ColumnSet(SurveyColumns),
        };
        query.Criteria.AddCondition(CxSurvey.Columns.Id, ConditionOperator.Equal, reference.Id);
        var survey = service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxSurvey>()
            ?? throw new UserFault(ErrorCode.SurveyNotFound, reference.Id);
        if (survey.State != CxSurveyState.Active)
            throw new UserFault(ErrorCode.SurveyNotActive, survey.Name ?? "");
        return survey.PurposeId is not null ? survey : throw new UserFault(ErrorCode.SurveyNeedsPurpose);
    }

    private bool IsExempt(InvitedContact contact) => QuietPeriod.IsExemptReAsk(cause.Recovery is not null, contact.ReAsks);

    /// <summary>The invitations there are already about this event, by contact; one call, none without an event.</summary>
    private Dictionary<Guid, Guid> AskedAboutEvent(IReadOnlyList<InvitedContact> contacts)
    {
        if (cause.Event is not { } pulse || contacts.Count == 0)
            return [];
        var query = new QueryExpression(CxInvitation.LogicalName) { ColumnSet = new ColumnSet(CxInvitation.Columns.EventKey) };
        query.Criteria.AddCondition(
            CxInvitation.Columns.EventKey, ConditionOperator.In, contacts.Select(contact => (object)pulse.KeyOf(survey.Id, contact.Contact.Id)).ToArray());
        var rows = call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxInvitation>()).ToDictionary(row => row.EventKey!, row => row.Id, StringComparer.OrdinalIgnoreCase);
        return contacts.Select(contact => contact.Contact.Id).Where(id => rows.ContainsKey(pulse.KeyOf(survey.Id, id))).ToDictionary(id => id, id => rows[pulse.KeyOf(survey.Id, id)]);
    }

    private InvitationOutcome AskedBefore(InvitedContact contact, Guid invitation) => new()
    {
        Contact = contact.Contact.Id.ToString("D"),
        Invitation = invitation.ToString("D"),
        Reason = TextCatalog.Text(call.Language, TextKey.InvitationAskedBefore),
    };

    private InvitationOutcome Invite(InvitedContact contact, InvitationVerdict verdict, InvitationMail mail)
    {
        var invitation = Row(contact);
        var decided = Decided(verdict);
        if (decided != verdict)
            invitation.LookReason = lookReason;
        if (decided.MaySend)
            mail.Send(invitation, contact);
        else
            Refuse(invitation, decided);
        var outcome = Outcome(contact, decided);
        outcome.Invitation = invitation.Id.ToString("D");
        return outcome;
    }

    // A no nobody can decide away; where a person has to look, the reason is the decision and is kept with who and when.
    private InvitationVerdict Decided(InvitationVerdict verdict) => verdict.NeedsLook && !string.IsNullOrWhiteSpace(lookReason) ? InvitationVerdict.Yes : verdict;

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
        FollowUpId = cause.Recovery,
        EventOn = cause.Event?.On,
        EventKey = cause.Event?.KeyOf(survey.Id, contact.Contact.Id),
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
