using System;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>The choices of the privacy tables as the rules know them.</summary>
internal static class Choices
{
    public static MessageChannel Channel(CxChannel channel) => channel switch
    {
        CxChannel.Email => MessageChannel.Email,
        CxChannel.Sms => MessageChannel.Sms,
        CxChannel.Phone => MessageChannel.Phone,
        CxChannel.Post => MessageChannel.Post,
        _ => MessageChannel.Digital,
    };

    public static MessageKind Kind(CxMessageKind kind) => kind switch
    {
        CxMessageKind.Correspondence => MessageKind.Correspondence,
        CxMessageKind.Service => MessageKind.Service,
        CxMessageKind.Contract => MessageKind.Contract,
        CxMessageKind.LegalDuty => MessageKind.LegalDuty,
        CxMessageKind.PrivacyRequest => MessageKind.PrivacyRequest,
        CxMessageKind.BreachNotice => MessageKind.BreachNotice,
        CxMessageKind.Survey => MessageKind.Survey,
        CxMessageKind.ReviewRequest => MessageKind.ReviewRequest,
        CxMessageKind.Marketing => MessageKind.Marketing,
        CxMessageKind.SimilarProducts => MessageKind.SimilarProducts,
        CxMessageKind.ConsentRequest => MessageKind.ConsentRequest,
        CxMessageKind.Tracking => MessageKind.Tracking,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of message."),
    };

    public static PurposeRule Rule(CxCountryRule? rule) => rule switch
    {
        CxCountryRule.PriorConsent => PurposeRule.PriorConsent,
        CxCountryRule.PriorConsentOfPersons => PurposeRule.PriorConsentOfPersons,
        CxCountryRule.Forbidden => PurposeRule.Forbidden,
        _ => PurposeRule.None,
    };

    /// <summary>A person without a country falls under Danish law, which protects companies as well as persons.</summary>
    public static Country Country(CxCountry? country) => country == CxCountry.Sweden ? Domain.Calendar.Country.Sweden : Domain.Calendar.Country.Denmark;

    public static ConsentState State(CxConsentState state) => state switch
    {
        CxConsentState.Given => ConsentState.Given,
        CxConsentState.Refused => ConsentState.Refused,
        CxConsentState.Withdrawn => ConsentState.Withdrawn,
        CxConsentState.Expired => ConsentState.Expired,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of consent."),
    };

    public static CxConsentState State(ConsentState state) => state switch
    {
        ConsentState.Given => CxConsentState.Given,
        ConsentState.Refused => CxConsentState.Refused,
        ConsentState.Withdrawn => CxConsentState.Withdrawn,
        ConsentState.Expired => CxConsentState.Expired,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of consent."),
    };

    public static PersonState Person(ContactPrivacyState? state) => state switch
    {
        ContactPrivacyState.Restricted => PersonState.Restricted,
        ContactPrivacyState.Erased => PersonState.Erased,
        _ => PersonState.Active,
    };
}
