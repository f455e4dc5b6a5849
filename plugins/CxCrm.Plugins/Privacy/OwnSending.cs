using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// The one way the product itself sends an e-mail to a contact: through the gate, in the caller's transaction. What the gate keeps back is told, not thrown, so that
/// whoever sends to many can go on and count. Two calls when kept back, four when sent; once per execution the user's language, and for marketing the settings with the sender's name.
/// </summary>
internal static class OwnSending
{
    private const string NameSetting = "cx_ControllerName";
    private const string AddressSetting = "cx_ControllerContact";

    /// <exception cref="UserFault">There is no such contact or purpose, kind and purpose disagree, or marketing names no purpose or has no sender.</exception>
    public static OwnSendingOutcome Send(PluginCall call, OwnMessage message)
    {
        var people = GateKeeper.People(call.System, [new EntityReference(Contact.LogicalName, message.ContactId)]);
        if (people.Count == 0) throw new UserFault(ErrorCode.ContactNotFound);
        return Send(call, message, people[0], GateKeeper.Purposes(call.System, people));
    }

    /// <summary>The same for a caller that writes to many and has read what the gate knows of them: no call when kept back, two when sent.</summary>
    /// <exception cref="UserFault">There is no such purpose, kind and purpose disagree, or marketing names no purpose or has no sender.</exception>
    public static OwnSendingOutcome Send(PluginCall call, OwnMessage message, GatePerson person, GatePurposes purposes)
    {
        var candidates = Candidates(message, purposes);
        var verdict = Judge(call, message, candidates, purposes, person);
        var reason = TextCatalog.Text(call.Language, verdict.Rule.TextKey);
        return MaySend(message, verdict) ? new(Deliver(call, message, candidates[0], purposes, person, verdict), verdict, reason) : new(null, verdict, reason);
    }

    /// <summary>Whether the row that is written now was judged by <see cref="Send"/> in an execution around this one. A caller can't claim so, see <see cref="SystemWrite"/>.</summary>
    public static bool Judged<TTable>(StepCall<TTable> call)
        where TTable : Entity, new()
    {
        var id = call.Id == Guid.Empty ? call.Target.Id : call.Id;
        return call.Causes().Any(cause => cause.SharedVariables.ContainsKey(Mark(id)));
    }

    private static bool MaySend(OwnMessage message, GateVerdict verdict) =>
        verdict.Answer == GateAnswer.Yes || (verdict.Answer == GateAnswer.Look && !string.IsNullOrWhiteSpace(message.LookReason));

    private static IReadOnlyList<CxPurpose> Candidates(OwnMessage message, GatePurposes purposes)
    {
        if (message.PurposeId is { } id) return [Fitting(purposes.ById(id), message.Kind)];
        if (message.Purpose is { } code) return [Fitting(purposes.ByCode(code), message.Kind)];
        if (message.Kind is not { } kind) throw new UserFault(ErrorCode.SendingNeedsKind);
        if (IsMarketing(kind)) throw new UserFault(ErrorCode.SendingNeedsPurpose, MessageKindCode.Of(kind));
        return purposes.OfKind(kind);
    }

    private static CxPurpose Fitting(CxPurpose purpose, CxMessageKind? kind)
    {
        if (kind is { } asked && purpose.MessageKind != asked)
            throw new UserFault(ErrorCode.SendingKindMismatch, purpose.Code ?? "", MessageKindCode.Of(purpose.MessageKind ?? CxMessageKind.Marketing), MessageKindCode.Of(asked));
        return purpose;
    }

    // Where only the kind is told, a no to any purpose of that kind is a no: a refusal always wins.
    private static GateVerdict Judge(PluginCall call, OwnMessage message, IReadOnlyList<CxPurpose> candidates, GatePurposes purposes, GatePerson person)
    {
        var verdicts = candidates.Select(purpose => MessageGate.Check(GateKeeper.Facts(call, Outgoing(message, purpose), purpose, purposes, person))).ToList();
        var verdict = verdicts.Find(candidate => candidate.Answer == GateAnswer.No) ?? verdicts.Find(candidate => candidate.Answer == GateAnswer.Look) ?? verdicts[0];
        return verdict.Answer != GateAnswer.No && !person.HasEmail ? GateRules.NoAddress.No : verdict;
    }

    private static OutgoingMessage Outgoing(OwnMessage message, CxPurpose purpose) => new()
    {
        PurposeId = purpose.Id,
        Channel = CxChannel.Email,
        Promotes = message.Promotes,
        RefusalOffered = true,
        AboutRecentPurchase = message.AboutRecentPurchase,
        QuietUntil = message.QuietUntil,
    };

    private static EntityReference Deliver(PluginCall call, OwnMessage message, CxPurpose purpose, GatePurposes purposes, GatePerson person, GateVerdict verdict)
    {
        var id = Guid.NewGuid();
        call.Context.SharedVariables[Mark(id)] = true;
        var mail = Mail(call, message, purpose, person, id);
        mail.Description = message.Track && MayTrack(call, purposes, person) ? TrackedLinks.Mark(mail.Description!, id) : TrackedLinks.Strip(mail.Description!);
        if (verdict.Answer == GateAnswer.Look) LookDecision.Sign(call, mail);
        call.Service.Create(mail);
        call.Service.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = id, ["IssueSend"] = true, ["TrackingToken"] = "" });
        return new(Email.LogicalName, id);
    }

    // Tracking is judged by the gate too, as a message of its own kind: every purpose of that kind has to allow it.
    private static bool MayTrack(PluginCall call, GatePurposes purposes, GatePerson person) => purposes.OfKind(CxMessageKind.Tracking).All(purpose =>
        MessageGate.Check(GateKeeper.Facts(call, new() { PurposeId = purpose.Id, Channel = CxChannel.Email }, purpose, purposes, person)).Answer == GateAnswer.Yes);

    private static Email Mail(PluginCall call, OwnMessage message, CxPurpose purpose, GatePerson person, Guid id)
    {
        var contact = new EntityReference(Contact.LogicalName, message.ContactId);
        return new(id)
        {
            Subject = message.Subject,
            Description = message.Body + RefusalLine(call, message, purpose, person),
            From = Party(new EntityReference(SystemUser.LogicalName, call.Context.UserId)),
            To = Party(contact),
            DirectionCode = true,
            RegardingObjectId = message.Regarding ?? contact,
            PurposeId = purpose.Id == Guid.Empty ? null : purpose.ToEntityReference(),
            LookReason = message.LookReason,
        };
    }

    // Every marketing message names a valid sender and an easy, free refusal (markedsføringsloven § 10, stk. 4-5; marknadsföringslagen 20 §).
    private static string RefusalLine(PluginCall call, OwnMessage message, CxPurpose purpose, GatePerson person)
    {
        if (!message.Promotes && !IsMarketing(purpose.MessageKind ?? CxMessageKind.Marketing)) return "";
        var language = Language.Spoken(message.Language ?? person.Language);
        var line = TextCatalog.Text(language, TextKey.SendingRefusal, call.Settings.Text(NameSetting), call.Settings.Text(AddressSetting));
        return OwnMessage.Paragraph(line);
    }

    private static bool IsMarketing(CxMessageKind kind) => kind is CxMessageKind.Marketing or CxMessageKind.SimilarProducts or CxMessageKind.ConsentRequest or CxMessageKind.Tracking;

    private static EntityCollection Party(EntityReference member) => new([new ActivityParty { PartyId = member }]) { EntityName = ActivityParty.LogicalName };

    private static string Mark(Guid emailId) => "cx_judged:" + emailId.ToString("N");
}
