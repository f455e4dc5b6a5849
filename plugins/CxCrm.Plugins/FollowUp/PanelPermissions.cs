using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp;

/// <summary>May I call, mail, survey this customer? The message gate's verdicts; at most two calls for all of them.</summary>
internal static class PanelPermissions
{
    public static List<PanelPermission> Of(PluginCall call, Contact contact, GatePerson person, GatePurposes purposes)
    {
        return
        [
            Verdict("serviceCall", CxMessageKind.Service, CxChannel.Phone, null),
            Verdict("salesCall", CxMessageKind.Marketing, CxChannel.Phone, null),
            Verdict("mail", CxMessageKind.Marketing, CxChannel.Email, null),
            Verdict("survey", CxMessageKind.Survey, CxChannel.Email, QuietUntil(call, contact)),
        ];

        PanelPermission Verdict(string what, CxMessageKind kind, CxChannel channel, DateTime? quietUntil) => Most(
            purposes.OfKind(kind).Select(purpose => MessageGate.Check(GateKeeper.Facts(
                call,
                new OutgoingMessage { PurposeId = purpose.Id, Channel = channel, RefusalOffered = true, QuietUntil = quietUntil },
                purpose,
                purposes,
                person))),
            what,
            call);
    }

    /// <summary>Where there are several purposes of a kind, the one that allows most.</summary>
    private static PanelPermission Most(IEnumerable<GateVerdict> verdicts, string what, PluginCall call)
    {
        var verdict = verdicts.OrderBy(candidate => candidate.Answer == GateAnswer.Yes ? 0 : candidate.Answer == GateAnswer.Look ? 1 : 2).First();
        return new PanelPermission
        {
            What = what,
            Answer = GetCustomerPanel.Code(verdict.Answer),
            Text = TextCatalog.Text(call.Language, verdict.Rule.TextKey),
            Rule = verdict.Rule.Code,
            Source = verdict.Rule.Source,
        };
    }

    /// <summary>The quiet before a relational survey, the longer one: what holds whichever survey is meant.</summary>
    private static DateTime? QuietUntil(PluginCall call, Contact contact)
    {
        var query = new QueryExpression(CxInvitation.LogicalName) { ColumnSet = new ColumnSet(CxInvitation.Columns.SentOn), TopCount = 1 };
        query.Criteria.AddCondition(CxInvitation.Columns.ContactId, ConditionOperator.Equal, contact.Id);
        query.Criteria.AddCondition(CxInvitation.Columns.SentOn, ConditionOperator.NotNull);
        query.AddOrder(CxInvitation.Columns.SentOn, OrderType.Descending);
        var last = call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxInvitation>().SentOn;
        return QuietPeriod.Until(call.Now, last, last is null ? 0 : QuietDays.Of(call.Settings, CxSurveyKind.Relational));
    }
}
