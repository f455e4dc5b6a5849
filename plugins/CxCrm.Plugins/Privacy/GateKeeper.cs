using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>Gathers the facts the gate decides on, with at most three calls whatever the number of recipients, and refuses what it forbids.</summary>
internal static class GateKeeper
{
    /// <summary>Refuses what the gate forbids. Where it says look, a person's decision lets the message pass; a no nobody can decide away.</summary>
    /// <param name="decided">A person has looked and given a reason.</param>
    /// <returns>Whether it passed by that decision.</returns>
    /// <exception cref="UserFault">The message may not be sent to one of the recipients, or somebody has to look first.</exception>
    public static bool RefuseUnlawful(PluginCall call, OutgoingMessage message, IReadOnlyCollection<EntityReference?> recipients, bool decided = false)
    {
        var people = People(call.System, recipients);
        var purposes = Purposes(call.System, people);
        var byDecision = false;
        foreach (var person in people)
        {
            var verdict = MessageGate.Check(Facts(call, message, purposes.ById(message.PurposeId), purposes, person));
            if (verdict.Answer == GateAnswer.Look && decided) byDecision = true;
            else Refuse(call, verdict);
        }

        return byDecision;
    }

    /// <summary>Refuses what no recipient in any country may get: a purpose that the company's own rules forbid everywhere. One call.</summary>
    /// <exception cref="UserFault">The purpose is forbidden, or does not exist.</exception>
    public static void RefuseForbidden(PluginCall call, Guid purposeId)
    {
        var purpose = GatePurposes.Read(call.System, []).ById(purposeId);
        if (purpose.RuleDk == CxCountryRule.Forbidden && purpose.RuleSe == CxCountryRule.Forbidden) Refuse(call, GateRules.OwnRule.No);
    }

    /// <summary>The contacts and companies among the recipients; what is no record, or of another table, is unknown. Our own users, teams and queues are left out.</summary>
    public static IReadOnlyList<GatePerson> People(IOrganizationService system, IReadOnlyCollection<EntityReference?> recipients)
    {
        var known = GatePerson.Contacts(system, Ids(recipients, Contact.LogicalName)).Concat(GatePerson.Accounts(system, Ids(recipients, Account.LogicalName))).ToList();
        if (recipients.Any(IsUnknown)) known.Add(GatePerson.Unknown);
        return known;
    }

    public static GatePurposes Purposes(IOrganizationService system, IReadOnlyList<GatePerson> people) =>
        GatePurposes.Read(system, [.. people.Select(person => person.SubjectId).Where(id => id.Length > 0)]);

    public static MessageFacts Facts(PluginCall call, OutgoingMessage message, CxPurpose purpose, GatePurposes purposes, GatePerson person)
    {
        var kind = Choices.Kind(purpose.MessageKind ?? CxMessageKind.Marketing);
        var channel = Choices.Channel(message.Channel);
        var isSurvey = kind is MessageKind.Survey or MessageKind.ReviewRequest;
        return new()
        {
            Country = person.Country,
            Kind = kind,
            Channel = channel,
            Recipient = person.Kind,
            OwnRule = GatePurposes.OwnRule(purpose, person.Country),
            Person = person.State,
            Consent = purposes.State(person.SubjectId, purpose, message.Channel),
            ChannelRefused = person.HasRefused(channel, marketing: !isSurvey || message.Promotes),
            Objected = person.Objected(call.Now) && purposes.State(person.SubjectId, purpose, message.Channel) != ConsentState.Given,
            ObjectionUnknown = person.ObjectionUnknown,
            NotCompared = purposes.Suppressions.Awaits(person.AddressChangedOn, call.Now),
            SurveysDeclined = purposes.DeclinedSurveys(person.SubjectId),
            Promotes = message.Promotes,
            AddressFromSale = person.AddressFromSale,
            RefusalOfferedThen = person.RefusalOffered,
            RefusalOfferedNow = message.RefusalOffered,
            AboutRecentPurchase = message.AboutRecentPurchase,
            PriorRequest = channel == MessageChannel.Phone && person.CallRequestedOn <= call.Now,
            ExceptedTrade = purpose.CallException is not null,
            OnOptOutList = person.OnOptOutList,
            QuietUntil = message.QuietUntil,
            Now = call.Now,
        };
    }

    private static void Refuse(PluginCall call, GateVerdict verdict)
    {
        if (verdict.Answer == GateAnswer.Yes) return;
        var code = verdict.Answer == GateAnswer.No ? ErrorCode.MessageRefused : ErrorCode.MessageNeedsLook;
        throw new UserFault(code, TextCatalog.Text(call.Language, verdict.Rule.TextKey), verdict.Rule.Source);
    }

    private static List<Guid> Ids(IEnumerable<EntityReference?> recipients, string table) =>
        [.. recipients.OfType<EntityReference>().Where(row => row.LogicalName == table).Select(row => row.Id).Distinct()];

    private static bool IsUnknown(EntityReference? recipient) =>
        recipient is null || recipient.LogicalName is not (Contact.LogicalName or Account.LogicalName or "systemuser" or "team" or "queue");
}
