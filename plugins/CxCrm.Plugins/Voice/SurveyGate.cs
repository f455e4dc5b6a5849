using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>The message gate for one survey and a handful of contacts; three calls for all of them.</summary>
internal sealed class SurveyGate
{
    private readonly PluginCall call;
    private readonly CxSurvey survey;
    private readonly IReadOnlyList<GatePerson> people;
    private readonly GatePurposes purposes;
    private readonly int quietDays;

    public SurveyGate(PluginCall call, CxSurvey survey, IReadOnlyList<InvitedContact> contacts)
    {
        this.call = call;
        this.survey = survey;
        people = GateKeeper.People(call.System, contacts.Select(contact => contact.Contact.ToEntityReference()).ToList());
        purposes = GateKeeper.Purposes(call.System, people);
        quietDays = survey.QuietDays ?? QuietDays.Of(call.Settings, survey.Kind);
    }

    /// <summary>Whether the contact may be asked; nothing is sent.</summary>
    public InvitationVerdict Check(InvitedContact contact, bool isExempt)
    {
        if (string.IsNullOrWhiteSpace(contact.Contact.EMailAddress1))
            return InvitationVerdict.No(CxRefusalReason.NoAddress, TextCatalog.Text(call.Language, TextKey.InvitationNoAddress));
        var message = new OutgoingMessage
        {
            PurposeId = survey.PurposeId!.Id,
            Channel = CxChannel.Email,
            Promotes = Promotes,
            RefusalOffered = true,
            QuietUntil = QuietUntil(contact, isExempt),
        };
        return Told(MessageGate.Check(GateKeeper.Facts(call, message, purposes.ById(message.PurposeId), purposes, PersonOf(contact))));
    }

    /// <summary>Sends what asks the contact, as the product's own message: judged again where it is sent. Two calls.</summary>
    /// <returns>The e-mail, or nothing and why it was kept back.</returns>
    public OwnSendingOutcome Send(InvitedContact contact, bool isExempt, OwnMessage message) => OwnSending.Send(
        call,
        message with { ContactId = contact.Contact.Id, PurposeId = survey.PurposeId!.Id, Promotes = Promotes, QuietUntil = QuietUntil(contact, isExempt) },
        PersonOf(contact),
        purposes);

    private bool Promotes => survey.NeutralCheck == CxSurveyNeutralCheck.Promotional;

    private DateTime? QuietUntil(InvitedContact contact, bool isExempt) => isExempt ? null : QuietPeriod.Until(call.Now, contact.LastInvited, quietDays);

    private GatePerson PersonOf(InvitedContact contact) => people.Single(candidate => candidate.SubjectId == ConsentSubject.IdOf(contact.Contact.Id));

    private InvitationVerdict Told(GateVerdict verdict) => verdict.Answer == GateAnswer.Yes
        ? InvitationVerdict.Yes
        : InvitationVerdict.No(ReasonOf(verdict), TextCatalog.Text(call.Language, verdict.Rule.TextKey) + " " + verdict.Rule.Source);

    private static CxRefusalReason ReasonOf(GateVerdict verdict)
    {
        if (verdict.Answer == GateAnswer.Look)
            return CxRefusalReason.NeedsReview;
        if (verdict.Rule == GateRules.QuietPeriod)
            return CxRefusalReason.QuietPeriod;
        if (verdict.Rule == GateRules.SurveysDeclined)
            return CxRefusalReason.DeclinedSurveys;
        if (verdict.Rule == GateRules.Restricted)
            return CxRefusalReason.Restricted;
        if (verdict.Rule == GateRules.Erased)
            return CxRefusalReason.Erased;
        if (verdict.Rule == GateRules.Objected || verdict.Rule == GateRules.ObjectionUnknown)
            return CxRefusalReason.Objected;
        return verdict.Rule == GateRules.Refused || verdict.Rule == GateRules.ChannelRefused ? CxRefusalReason.Refused : CxRefusalReason.NotAllowed;
    }
}
