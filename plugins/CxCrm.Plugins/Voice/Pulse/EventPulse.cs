using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Pulse;

/// <summary>
/// Asks how it went, right after it went (instant on): every active survey that names the event invites those who took part, through the message gate and the quiet period. Whoever is
/// not asked is recorded with the reason. The same event asks nobody twice, however often it is told.
/// </summary>
internal sealed class EventPulse(PluginCall call)
{
    /// <summary>Customers asked about one event; a larger gathering is no visit.</summary>
    public const int MostContacts = 5;

    private const int MostSurveys = 3;

    /// <summary>One call where no survey names the event; else seven for each survey and up to four for each contact of each.</summary>
    public void Ask(CxSurveyTriggerEvent kind, PulseEvent pulse, IReadOnlyList<Guid> contacts)
    {
        if (contacts.Count == 0)
            return;
        foreach (var survey in Surveys(kind))
        {
            var invited = InvitedContact.Take(call, call.System, contacts, recovery: null);
            new Inviting(call, survey, new InvitationCause(null, pulse)).Invite(invited);
        }
    }

    private List<CxSurvey> Surveys(CxSurveyTriggerEvent kind)
    {
        var query = new QueryExpression(CxSurvey.LogicalName) { ColumnSet = new ColumnSet(Inviting.SurveyColumns), TopCount = MostSurveys };
        query.Criteria.AddCondition(CxSurvey.Columns.TriggerEvent, ConditionOperator.Equal, (int)kind);
        query.Criteria.AddCondition(CxSurvey.Columns.State, ConditionOperator.Equal, (int)CxSurveyState.Active);
        query.Criteria.AddCondition(CxSurvey.Columns.PurposeId, ConditionOperator.NotNull);
        query.AddOrder(CxSurvey.Columns.CreatedOn, OrderType.Ascending);
        return call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxSurvey>()).ToList();
    }
}
