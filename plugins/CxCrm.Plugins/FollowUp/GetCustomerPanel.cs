using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.OneVoice.Channels;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.FollowUp;

/// <summary>
/// The customer panel: health, scores, what is owed, own words, whether the customer may be reached, disruptions. Read with the caller's
/// rights; only what the gate needs to judge is read regardless of them, once the caller has been allowed the contact.
/// </summary>
[CustomApi("cx_GetCustomerPanel", Binding.Global, Kind.Action, Privilege = "prvReadcx_Feedback", CallBudget = 8, MaxBytes = 1000,
    Description = "Everything the customer panel shows, as one JSON document.")]
public sealed class GetCustomerPanel : Api<GetCustomerPanelRequest, GetCustomerPanelResponse>
{
    protected override GetCustomerPanelResponse Run(ApiCall<GetCustomerPanelRequest> call)
    {
        var row = ReadContact(call);
        var contact = row.ToEntity<Contact>();
        var tasks = PanelQueries.OpenFollowUps(call.Service, contact);
        var person = GatePerson.OfRow(row);
        var purposes = GateKeeper.Purposes(call.System, [person]);
        var disruptions = PanelQueries.Disruptions(call.Service, contact, call.Now);
        var panel = new CustomerPanel
        {
            Id = contact.Id.ToString("D"),
            Name = contact.FullName ?? "",
            AsOf = Iso(call.Now)!,
            Privacy = Code(contact.PrivacyState ?? ContactPrivacyState.Active),
            Health = HealthOf(call, contact, tasks),
            Scores = ScoresOf(contact),
            Trend = contact.Trend is { } trend ? Code(trend) : null,
            FollowUps = tasks.Select(task => FollowUpOf(task, call.Now)).ToList(),
            OwnWords = PanelQueries.OwnWords(call.Service, contact),
            May = PanelPermissions.Of(call, contact, person, purposes),
            Disruptions = [.. disruptions.Select(PanelDisruption.Of)],
            Channel = ChannelOf(new ChannelAdvising(call, row, purposes), tasks.Select(task => task.Severity).Concat(disruptions.Select(disruption => disruption.Severity)).Max()),
        };
        return new GetCustomerPanelResponse { PanelJson = InertText.Json(Json.Of(panel)) };
    }

    /// <summary>A time as the panel writes it.</summary>
    internal static string? Iso(DateTime? utc) => utc?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>An option's code: its name with a small first letter.</summary>
    internal static string Code<TOption>(TOption option)
        where TOption : struct, Enum
    {
        var name = option.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static PanelChannel ChannelOf(ChannelAdvising advising, CxSeverity? severity)
    {
        var advice = advising.Advise(severity);
        return new PanelChannel { Channel = advice.Channel, Reason = Code(advice.Reason), Text = advising.Text(advice) };
    }

    /// <exception cref="UserFault">No such contact, as far as the caller may see.</exception>
    private static Entity ReadContact(ApiCall<GetCustomerPanelRequest> call)
    {
        var query = GatePerson.ContactQuery();
        ChannelAdvising.AddColumns(query);
        query.ColumnSet.AddColumns(
            Contact.Columns.FullName, Contact.Columns.LastNps, Contact.Columns.LastCsat, Contact.Columns.LastCes, Contact.Columns.LastValence, Contact.Columns.LastFeedbackOn,
            Contact.Columns.LastEvidenceOn, Contact.Columns.Trend, Contact.Columns.CreatedOn, Contact.Columns.ParentCustomerId);
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, call.Request.Contact!.Id);
        return call.Service.RetrieveMultiple(query).Entities.FirstOrDefault() ?? throw new UserFault(ErrorCode.ContactNotFound);
    }

    /// <summary>Judged now, not read: a stored health does not expire by itself.</summary>
    private static PanelHealth HealthOf(PluginCall call, Contact contact, IEnumerable<Task> open)
    {
        var recoveries = open.Count(task => task.FollowUpType is CxFollowUpType.Recovery or CxFollowUpType.Complaint);
        var health = ContactHealth.Of(contact, recoveries, call.Now);
        return new PanelHealth
        {
            State = Code(health.State),
            Reason = Code(health.Reason),
            Text = TextCatalog.Text(call.Language, HealthColumns.ReasonKey(health.Reason)),
            On = Iso(health.EvidenceOn),
            ExpiresOn = Iso(health.ExpiresOn),
        };
    }

    private static List<PanelScore> ScoresOf(Contact contact)
    {
        var scores = new List<PanelScore>();
        Add("nps", contact.LastNps, QuestionType.Nps);
        Add("csat", contact.LastCsat, QuestionType.Csat);
        Add("ces", contact.LastCes, QuestionType.Ces);
        return scores;

        void Add(string metric, decimal? value, QuestionType type)
        {
            if (value is { } score && QuestionTypes.ScaleOf(type) is { } scale)
                scores.Add(new PanelScore { Metric = metric, Value = score, Lowest = scale.Lowest, Highest = scale.Highest, AnsweredOn = Iso(contact.LastFeedbackOn) });
        }
    }

    private static PanelFollowUp FollowUpOf(Task task, DateTime now) => new()
    {
        Id = task.Id.ToString("D"),
        Subject = task.Subject ?? "",
        Type = Code(task.FollowUpType ?? CxFollowUpType.Recovery),
        Severity = Code(task.Severity ?? CxSeverity.Medium),
        Owner = task.OwnerId?.Name ?? "",
        DueOn = Iso(task.SlaDue),
        IsLate = task.SlaDue < now,
        EscalationLevel = task.EscalationLevel ?? 0,
        Responded = task.FirstResponseOn is not null,
    };
}
