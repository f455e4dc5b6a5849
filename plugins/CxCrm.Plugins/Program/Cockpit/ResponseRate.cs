using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>Answered of invited, with those who were not asked beside it; the latest invitations of 90 days, one call.</summary>
internal sealed class ResponseRate(PluginCall call, ProgramSurveys surveys)
{
    private const int Days = 90;

    /// <summary>One page of Dataverse: what it costs is bounded whatever a company sends.</summary>
    private const int MostInvitations = 5_000;

    public CockpitResponse Measure()
    {
        var invitations = Invitations();
        var excluded = invitations.Where(invitation => invitation.State == CxInvitationState.Refused).ToList();
        var invited = invitations.Count(IsInvited);
        var answered = invitations.Count(invitation => invitation.State == CxInvitationState.Answered);
        var rate = invited == 0 ? null : WilsonInterval.Measure(answered, invited);
        return new CockpitResponse
        {
            Eligible = invited + excluded.Count,
            Invited = invited,
            Answered = answered,
            Rate = Figures.Percent(rate?.Value),
            Low = Figures.Percent(rate?.Low),
            High = Figures.Percent(rate?.High),
            Excluded = Reasons(excluded),
        };
    }

    private IReadOnlyList<CxInvitation> Invitations()
    {
        if (surveys.Ids.Count == 0)
            return [];
        var query = new QueryExpression(CxInvitation.LogicalName)
        {
            ColumnSet = new ColumnSet(CxInvitation.Columns.State, CxInvitation.Columns.RefusalReason),
            TopCount = MostInvitations,
        };
        query.Criteria.AddCondition(CxInvitation.Columns.SurveyId, ConditionOperator.In, surveys.Ids.Cast<object>().ToArray());
        query.Criteria.AddCondition("createdon", ConditionOperator.GreaterEqual, call.Now.AddDays(-Days));
        query.AddOrder("createdon", OrderType.Descending);
        return call.Service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxInvitation>()).ToList();
    }

    private static bool IsInvited(CxInvitation invitation) =>
        invitation.State is CxInvitationState.Sent or CxInvitationState.Answered or CxInvitationState.Expired;

    private static List<CockpitExclusion> Reasons(IReadOnlyList<CxInvitation> excluded) => excluded
        .GroupBy(invitation => invitation.RefusalReason)
        .OrderByDescending(group => group.Count())
        .Select(group => new CockpitExclusion { Reason = Figures.Code(group.Key), Count = group.Count() })
        .ToList();
}
