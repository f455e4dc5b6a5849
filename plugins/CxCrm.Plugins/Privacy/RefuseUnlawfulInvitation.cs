using System;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>No invitation becomes sent that the gate forbids, whoever sends it; where the gate says look, not before a person has written why.</summary>
[Step(Message.Create, CxInvitation.LogicalName, Stage.PreOperation, Mode.Sync, Why = "the law must hold on every path an invitation is sent by")]
[Step(Message.Update, CxInvitation.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["cx_state", "cx_contactid", "cx_channel", "cx_surveyid", "cx_lookreason", "cx_lookbyid", "cx_lookon"],
    Why = "the law must hold on every path an invitation is sent by")]
[PreImage("before", "cx_state", "cx_contactid", "cx_channel", "cx_surveyid", "cx_isrecoveryreask", "cx_lookreason")]
[CallBudget(6)]
public sealed class RefuseUnlawfulInvitation : Step<CxInvitation>
{
    protected override void Run(StepCall<CxInvitation> call)
    {
        if (LookDecision.Forged(call)) throw new UserFault(ErrorCode.LookIsSystemOnly);
        var invitation = call.Merged;
        if (invitation.State != CxInvitationState.Sent) return;

        // What was sent stays sent when two records of one person become one.
        if (call.Causes().Any(cause => cause.MessageName == Message.Merge)) return;
        if (invitation.ContactId is not { } contact) return;
        if (invitation.SurveyId is not { } surveyId) return;

        var survey = Survey(call, surveyId.Id);
        if (survey.PurposeId is not { } purpose) throw new UserFault(ErrorCode.SurveyNeedsPurpose);
        var message = new OutgoingMessage
        {
            PurposeId = purpose.Id,
            Channel = invitation.Channel ?? CxChannel.Email,
            Promotes = survey.NeutralCheck == CxSurveyNeutralCheck.Promotional,
            RefusalOffered = true,
            QuietUntil = invitation.IsRecoveryReask == true ? null : QuietUntil(call, contact.Id, invitation.Id, survey),
        };
        if (GateKeeper.RefuseUnlawful(call, message, [contact], LookDecision.Taken(invitation))) LookDecision.Sign(call);
    }

    private static CxSurvey Survey(StepCall<CxInvitation> call, Guid id) => call.System
        .Retrieve(CxSurvey.LogicalName, id, new ColumnSet(CxSurvey.Columns.PurposeId, CxSurvey.Columns.NeutralCheck, CxSurvey.Columns.Kind, CxSurvey.Columns.QuietDays))
        .ToEntity<CxSurvey>();

    // Relational surveys 90 days, transactional 30 as shipped; a survey of its own and the administrator may say otherwise.
    private static DateTime? QuietUntil(StepCall<CxInvitation> call, Guid contactId, Guid invitationId, CxSurvey survey)
    {
        var days = survey.QuietDays ?? QuietDays.Of(call.Settings, survey.Kind);
        var query = new QueryExpression(CxInvitation.LogicalName) { ColumnSet = new ColumnSet(CxInvitation.Columns.SentOn), TopCount = 1 };
        query.Criteria.AddCondition(CxInvitation.Columns.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(CxInvitation.Columns.SentOn, ConditionOperator.GreaterThan, call.Now.AddDays(-days));
        query.Criteria.AddCondition(CxInvitation.Columns.Id, ConditionOperator.NotEqual, invitationId);
        query.AddOrder(CxInvitation.Columns.SentOn, OrderType.Descending);
        var rows = call.System.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].ToEntity<CxInvitation>().SentOn?.AddDays(days);
    }
}
