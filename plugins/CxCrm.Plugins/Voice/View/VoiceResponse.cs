using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Tables;
using CxCrm.Plugins.Voice.Metrics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.View;

/// <summary>
/// Who was asked in the periods shown, who answered, and who was not asked and why: beside the score of every scope that invitations belong to. Counted a month at a time, so that no
/// count nears the 50,000 rows an aggregate may read; of more than two years the latest two.
/// </summary>
internal sealed class VoiceResponse(IOrganizationService service, VoiceQuestion question)
{
    private const int MostMonths = 24;

    /// <summary>The response; nothing for a theme or a source, by which nobody is asked. One call a month.</summary>
    public VoiceResponseRate? Rate(Measurement? score)
    {
        if (question.Scope is CxMetricSnapshotScope.Theme or CxMetricSnapshotScope.Source)
            return null;
        var counts = Months().SelectMany(Count).ToList();
        var rate = new VoiceResponseRate
        {
            Answered = Of(counts, CxInvitationState.Answered),
            Invited = Of(counts, CxInvitationState.Sent, CxInvitationState.Answered, CxInvitationState.Expired),
            Excluded = Of(counts, CxInvitationState.Refused),
            Reasons = Reasons(counts),
        };
        rate.Eligible = rate.Invited + rate.Excluded;
        rate.Show(rate.Invited == 0 ? null : new ScoreSums(rate.Invited, 0, 0, rate.Answered).TopShare());
        rate.Correct(score);
        return rate;
    }

    private static int Of(IEnumerable<InvitationCount> counts, params CxInvitationState[] states) =>
        counts.Where(count => Array.IndexOf(states, count.State) >= 0).Sum(count => count.N);

    private static List<VoiceReason> Reasons(IEnumerable<InvitationCount> counts) => counts
        .Where(count => count.State == CxInvitationState.Refused)
        .GroupBy(count => count.Reason is { } reason ? GetCustomerPanel.Code(reason) : "unknown", StringComparer.Ordinal)
        .Select(same => new VoiceReason { Reason = same.Key, N = same.Sum(count => count.N) })
        .OrderByDescending(reason => reason.N)
        .ThenBy(reason => reason.Reason, StringComparer.Ordinal)
        .ToList();

    /// <summary>The first days of the months, or parts of months, of the periods asked for, local, with the end of the last.</summary>
    private IEnumerable<DateTime[]> Months()
    {
        var end = question.Key(question.Last).Back(-1).PeriodStart;
        var earliest = end.AddMonths(-MostMonths);
        for (var start = question.First > earliest ? question.First : earliest; start < end; start = NextMonth(start))
            yield return [start, NextMonth(start) < end ? NextMonth(start) : end];
    }

    private static DateTime NextMonth(DateTime day) => SnapshotKey.PeriodOf(CxMetricSnapshotGrain.Month, day).AddMonths(1);

    private IEnumerable<InvitationCount> Count(DateTime[] month)
    {
        var fetch = new FetchExpression(string.Format(CultureInfo.InvariantCulture, """
            <fetch aggregate="true">
              <entity name="cx_invitation">
                <attribute name="cx_invitationid" alias="n" aggregate="count" />
                <attribute name="cx_state" alias="state" groupby="true" />
                <attribute name="cx_refusalreason" alias="reason" groupby="true" />
                <filter>
                  <condition attribute="createdon" operator="ge" value="{0:yyyy-MM-ddTHH:mm:ssZ}" />
                  <condition attribute="createdon" operator="lt" value="{1:yyyy-MM-ddTHH:mm:ssZ}" />
                  {2}
                </filter>
                {3}
              </entity>
            </fetch>
            """, CentralEuropeanTime.ToUtc(month[0]), CentralEuropeanTime.ToUtc(month[1]), Condition(), Link()));
        return service.RetrieveMultiple(fetch).Entities.Select(InvitationCount.Of);
    }

    private string Condition() => question.Scope switch
    {
        CxMetricSnapshotScope.Survey => Equal("cx_surveyid"),
        CxMetricSnapshotScope.Touchpoint => Equal("cx_touchpointid"),
        CxMetricSnapshotScope.Unit => Equal("cx_unitid"),
        CxMetricSnapshotScope.Channel => Equal("cx_channel"),
        _ => "",
    };

    private string Link() => question.Scope switch
    {
        CxMetricSnapshotScope.Program => Linked("cx_survey", "cx_surveyid", "cx_surveyid", "cx_programid"),
        CxMetricSnapshotScope.Segment => Linked("contact", "contactid", "cx_contactid", "cx_segment"),
        _ => "",
    };

    private string Linked(string table, string from, string to, string column) =>
        $"<link-entity name=\"{table}\" from=\"{from}\" to=\"{to}\" link-type=\"inner\"><filter>{Equal(column)}</filter></link-entity>";

    private string Equal(string column) =>
        $"<condition attribute=\"{column}\" operator=\"eq\" value=\"{System.Security.SecurityElement.Escape(question.ScopeId)}\" />";
}
