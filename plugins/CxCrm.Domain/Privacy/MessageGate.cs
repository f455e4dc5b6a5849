using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// May this message be sent to this person? Pure: facts in, verdict out. The order matters: duties pass, then every kind of no, since a refusal always
/// wins, and only then what the law of the recipient's country allows.
/// </summary>
public static class MessageGate
{
    public static GateVerdict Check(MessageFacts facts) =>
        AlwaysAllowed(facts) ?? Forbidden(facts) ?? AgainstOwnRule(facts) ?? Compared(facts, Lawful(facts));

    private static GateVerdict? AlwaysAllowed(MessageFacts facts) => facts.Kind switch
    {
        MessageKind.Correspondence => GateRules.Correspondence.Yes,
        MessageKind.Service or MessageKind.Contract => GateRules.Service.Yes,
        MessageKind.LegalDuty or MessageKind.PrivacyRequest or MessageKind.BreachNotice => GateRules.Duty.Yes,
        _ => null,
    };

    private static GateVerdict? Forbidden(MessageFacts facts)
    {
        if (facts.Person == PersonState.Erased) return GateRules.Erased.No;
        if (facts.Person == PersonState.Restricted) return GateRules.Restricted.No;
        if (IsMarketing(facts) && facts.Objected) return GateRules.Objected.No;
        if (facts.Consent is ConsentState.Refused or ConsentState.Withdrawn) return GateRules.Refused.No;
        if (facts.ChannelRefused) return GateRules.ChannelRefused.No;
        return IsSurvey(facts) && facts.SurveysDeclined ? GateRules.SurveysDeclined.No : null;
    }

    // What the law would allow is not sent to an address that can't be compared, or is not compared yet, with those of people who objected; a new consent is stronger than an old objection.
    private static GateVerdict Compared(MessageFacts facts, GateVerdict verdict)
    {
        if (!IsMarketing(facts) || facts.Consent == ConsentState.Given || verdict.Answer == GateAnswer.No) return verdict;
        if (facts.ObjectionUnknown) return GateRules.ObjectionUnknown.No;
        return facts.NotCompared ? GateRules.NotCompared.No : verdict;
    }

    private static GateVerdict? AgainstOwnRule(MessageFacts facts) => facts.OwnRule switch
    {
        PurposeRule.Forbidden => GateRules.OwnRule.No,
        PurposeRule.PriorConsent when facts.Consent != ConsentState.Given => GateRules.OwnRule.No,
        PurposeRule.PriorConsentOfPersons when facts.Consent != ConsentState.Given && facts.Recipient != RecipientKind.Company => GateRules.OwnRule.No,
        _ => null,
    };

    private static GateVerdict Lawful(MessageFacts facts)
    {
        if (facts.Kind == MessageKind.Tracking) return facts.Consent == ConsentState.Given ? GateRules.Tracking.Yes : GateRules.Tracking.No;
        return IsMarketing(facts) ? Marketing(facts) : Asking(facts);
    }

    // A survey or review request that promotes is marketing (Forbrugerombudsmanden 16/06125).
    private static bool IsMarketing(MessageFacts facts) => !IsSurvey(facts) || facts.Promotes;

    private static bool IsSurvey(MessageFacts facts) => facts.Kind is MessageKind.Survey or MessageKind.ReviewRequest;

    private static GateVerdict Asking(MessageFacts facts)
    {
        if (facts.QuietUntil > facts.Now) return GateRules.QuietPeriod.No;
        if (facts.Kind == MessageKind.Survey) return GateRules.NeutralSurvey.Yes;
        return facts.AboutRecentPurchase switch
        {
            true => GateRules.ReviewAfterPurchase.Yes,
            false => GateRules.ReviewAfterPurchase.No,
            null => GateRules.ReviewAfterPurchase.Look,
        };
    }

    private static GateVerdict Marketing(MessageFacts facts) => facts.Country switch
    {
        Country.Denmark => DanishMarketing.Check(facts),
        Country.Sweden => SwedishMarketing.Check(facts),
        _ => facts.Consent == ConsentState.Given ? GateRules.Abroad.Yes : GateRules.Abroad.Look,
    };
}
