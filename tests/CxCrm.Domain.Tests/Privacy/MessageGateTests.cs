using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using static CxCrm.Domain.Privacy.GateAnswer;
using static CxCrm.Domain.Privacy.MessageChannel;
using static CxCrm.Domain.Privacy.MessageKind;
using static CxCrm.Domain.Privacy.RecipientKind;

namespace CxCrm.Domain.Tests.Privacy;

/// <summary>Each row names the rule by its code; <see cref="GateRules"/> ties the code to the article of law.</summary>
[Trait("Requirement", "95")]
public sealed class MessageGateTests
{
    private const Country Dk = Country.Denmark;
    private const Country Se = Country.Sweden;
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    // Markedsføringsloven § 10, stk. 1: persons and companies alike.
    [InlineData(Dk, Email, Consumer, ConsentState.Given, Yes, "dk.consent")]
    [InlineData(Dk, Email, Consumer, null, No, "dk.consent")]
    [InlineData(Dk, Sms, Consumer, null, No, "dk.consent")]
    [InlineData(Dk, Email, Company, null, No, "dk.consent")]
    [InlineData(Dk, Email, Company, ConsentState.Given, Yes, "dk.consent")]
    [InlineData(Dk, Email, Unknown, null, No, "dk.consent")]
    [InlineData(Dk, Email, Consumer, ConsentState.Expired, No, "dk.consent")]
    // Marknadsföringslagen 19 §: natural persons and sole traders; limited companies may be written to.
    [InlineData(Se, Email, Consumer, ConsentState.Given, Yes, "se.consent")]
    [InlineData(Se, Email, Consumer, null, No, "se.consent")]
    [InlineData(Se, Sms, SoleTrader, null, No, "se.consent")]
    [InlineData(Se, Email, Unknown, null, No, "se.consent")]
    [InlineData(Se, Email, Company, null, Yes, "se.company")]
    // Forbrugeraftaleloven § 4: no cold calls to consumers, Robinson or not.
    [InlineData(Dk, Phone, Consumer, null, No, "dk.call")]
    [InlineData(Dk, Phone, Unknown, null, No, "dk.call")]
    [InlineData(Dk, Phone, Consumer, ConsentState.Given, Yes, "dk.call")]
    [InlineData(Dk, Phone, Company, null, Yes, "dk.company")]
    [InlineData(Dk, Phone, SoleTrader, null, Yes, "dk.company")]
    // Marknadsföringslagen 21 § and NIX.
    [InlineData(Se, Phone, Consumer, null, Look, "se.call")]
    [InlineData(Se, Phone, Consumer, ConsentState.Given, Yes, "se.call")]
    [InlineData(Se, Phone, Company, null, Yes, "se.company")]
    // Post: Robinson list in Denmark, refusal in Sweden.
    [InlineData(Dk, Post, Consumer, null, Look, "dk.post")]
    [InlineData(Dk, Post, Company, null, Yes, "dk.company")]
    [InlineData(Se, Post, Consumer, null, Yes, "se.post")]
    [InlineData(Se, Post, Company, null, Yes, "se.post")]
    // Another country: prior consent is safe, anything else a person has to look at.
    [InlineData(null, Email, Consumer, ConsentState.Given, Yes, "abroad")]
    [InlineData(null, Email, Consumer, null, Look, "abroad")]
    public void Marketing(Country? country, MessageChannel channel, RecipientKind recipient, ConsentState? consent, GateAnswer answer, string rule) =>
        AssertVerdict(answer, rule, new() { Kind = MessageKind.Marketing, Country = country, Channel = channel, Recipient = recipient, Consent = consent, Now = Now });

    [Theory]
    [InlineData(Dk, true, Phone, No, "dk.call")]
    [InlineData(Dk, false, Phone, No, "dk.call")]
    [InlineData(Dk, true, Post, No, "dk.post")]
    [InlineData(Dk, false, Post, Yes, "dk.post")]
    [InlineData(Se, true, Phone, No, "se.call")]
    [InlineData(Se, false, Phone, Yes, "se.call")]
    public void Opt_out_lists(Country country, bool listed, MessageChannel channel, GateAnswer answer, string rule) =>
        AssertVerdict(answer, rule, new() { Kind = MessageKind.Marketing, Country = country, Channel = channel, Recipient = Consumer, OnOptOutList = listed });

    [Fact]
    public void Another_countrys_law_is_the_directives() =>
        Assert.Equal("Directive 2002/58/EC Art. 13", MessageGate.Check(new() { Kind = MessageKind.Marketing, Channel = Email, Recipient = Consumer }).Rule.Source);

    [Theory]
    [InlineData(true, null, No, "objectionunknown")]
    [InlineData(true, ConsentState.Given, Yes, "dk.consent")]
    [InlineData(false, ConsentState.Given, Yes, "dk.consent")]
    public void Marketing_to_an_address_that_can_not_be_compared_with_objections_is_refused_Art_21_3(bool unknown, ConsentState? consent, GateAnswer answer, string rule) =>
        AssertVerdict(answer, rule, new() { Kind = MessageKind.Marketing, Country = Dk, Channel = consent is null ? Phone : Email, Recipient = consent is null ? Company : Consumer, Consent = consent, ObjectionUnknown = unknown });

    [Theory]
    [InlineData(true, null, No, "notcompared")]
    [InlineData(true, ConsentState.Given, Yes, "dk.consent")]
    [InlineData(false, null, Yes, "dk.company")]
    public void Marketing_to_an_address_that_is_not_compared_yet_is_held_back_and_a_new_consent_passes_Art_21_3(bool waits, ConsentState? consent, GateAnswer answer, string rule) =>
        AssertVerdict(answer, rule, new() { Kind = MessageKind.Marketing, Country = Dk, Channel = consent is null ? Phone : Email, Recipient = consent is null ? Company : Consumer, Consent = consent, NotCompared = waits });

    [Fact]
    public void An_objection_and_a_no_of_the_law_are_told_before_a_comparison_that_is_to_come()
    {
        AssertVerdict(No, "objected", new() { Kind = MessageKind.Marketing, Country = Dk, Channel = Phone, Recipient = Company, Objected = true, NotCompared = true });
        AssertVerdict(No, "dk.consent", new() { Kind = MessageKind.Marketing, Country = Dk, Channel = Email, Recipient = Consumer, NotCompared = true });
    }

    [Fact]
    public void A_no_of_the_law_is_told_before_what_is_not_known() =>
        AssertVerdict(No, "dk.consent", new() { Kind = MessageKind.Marketing, Country = Dk, Channel = Email, Recipient = Consumer, ObjectionUnknown = true });

    [Theory]
    [InlineData(MessageKind.Service)]
    [InlineData(MessageKind.Survey)]
    [InlineData(MessageKind.Correspondence)]
    public void Nothing_but_marketing_is(MessageKind kind) =>
        Assert.Equal(Yes, MessageGate.Check(new() { Kind = kind, Country = Dk, Channel = Email, Recipient = Consumer, ObjectionUnknown = true, NotCompared = true }).Answer);

    [Fact]
    public void A_person_who_asked_to_be_called_may_be_called_forbrugeraftaleloven_4() =>
        AssertVerdict(Yes, "dk.call", new() { Kind = MessageKind.Marketing, Country = Dk, Channel = Phone, Recipient = Consumer, PriorRequest = true });

    [Fact]
    public void Excepted_trades_may_call_forbrugeraftaleloven_4_stk_2() =>
        AssertVerdict(Yes, "dk.callexcepted", new() { Kind = MessageKind.Marketing, Country = Dk, Channel = Phone, Recipient = Consumer, ExceptedTrade = true });

    [Theory]
    [InlineData(Dk, true, true, true, Yes)]
    [InlineData(Dk, true, true, false, No)]
    [InlineData(Dk, true, false, true, No)]
    [InlineData(Dk, false, true, true, No)]
    [InlineData(Dk, null, true, true, Look)]
    [InlineData(Dk, null, true, false, No)]
    [InlineData(Se, true, true, true, Yes)]
    [InlineData(Se, true, null, true, Look)]
    [InlineData(Se, false, true, true, No)]
    public void Own_similar_products(Country country, bool? fromSale, bool? refusalThen, bool? refusalNow, GateAnswer answer) => AssertVerdict(
        answer,
        country == Dk ? "dk.similar" : "se.similar",
        new() { Kind = SimilarProducts, Country = country, Channel = Email, Recipient = Consumer, AddressFromSale = fromSale, RefusalOfferedThen = refusalThen, RefusalOfferedNow = refusalNow });

    [Theory]
    [InlineData(Dk, Email, Consumer, No, "dk.consent")]
    [InlineData(Dk, Sms, Company, No, "dk.consent")]
    [InlineData(Se, Email, Consumer, No, "se.consent")]
    [InlineData(Se, Email, SoleTrader, No, "se.consent")]
    public void Asking_for_consent_is_itself_marketing(Country country, MessageChannel channel, RecipientKind recipient, GateAnswer answer, string rule) =>
        AssertVerdict(answer, rule, new() { Kind = ConsentRequest, Country = country, Channel = channel, Recipient = recipient });

    [Theory]
    [InlineData(Dk)]
    [InlineData(Se)]
    public void A_neutral_survey_needs_no_consent(Country country) =>
        AssertVerdict(Yes, "neutralsurvey", new() { Kind = Survey, Country = country, Recipient = Consumer, Now = Now });

    [Theory]
    [InlineData(Dk, "dk.consent")]
    [InlineData(Se, "se.consent")]
    public void A_survey_that_promotes_is_marketing(Country country, string rule) =>
        AssertVerdict(No, rule, new() { Kind = Survey, Country = country, Recipient = Consumer, Promotes = true });

    [Fact]
    public void Nobody_who_declined_surveys_is_asked()
    {
        AssertVerdict(No, "surveysdeclined", new() { Kind = Survey, Country = Dk, SurveysDeclined = true });
        AssertVerdict(No, "surveysdeclined", new() { Kind = ReviewRequest, Country = Dk, SurveysDeclined = true, AboutRecentPurchase = true });
    }

    [Fact]
    public void The_quiet_period_holds_until_its_very_end()
    {
        AssertVerdict(No, "quietperiod", new() { Kind = Survey, Country = Dk, Now = Now, QuietUntil = Now.AddSeconds(1) });
        AssertVerdict(Yes, "neutralsurvey", new() { Kind = Survey, Country = Dk, Now = Now, QuietUntil = Now });
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    [InlineData(null, Look)]
    public void A_review_is_asked_for_right_after_the_purchase(bool? aboutPurchase, GateAnswer answer) =>
        AssertVerdict(answer, "review", new() { Kind = ReviewRequest, Country = Dk, AboutRecentPurchase = aboutPurchase });

    [Theory]
    [InlineData(Correspondence, "correspondence")]
    [InlineData(Service, "service")]
    [InlineData(Contract, "service")]
    [InlineData(LegalDuty, "duty")]
    [InlineData(PrivacyRequest, "duty")]
    [InlineData(BreachNotice, "duty")]
    public void Duties_and_replies_pass_even_when_everything_else_is_refused(MessageKind kind, string rule) => AssertVerdict(
        Yes,
        rule,
        new() { Kind = kind, Country = Dk, Person = PersonState.Restricted, Consent = ConsentState.Withdrawn, Objected = true, ChannelRefused = true, OwnRule = PurposeRule.Forbidden });

    [Theory]
    [InlineData(MessageKind.Marketing)]
    [InlineData(SimilarProducts)]
    [InlineData(ConsentRequest)]
    [InlineData(Survey)]
    [InlineData(ReviewRequest)]
    [InlineData(Tracking)]
    public void Anything_else_to_a_restricted_or_erased_person_is_refused(MessageKind kind)
    {
        AssertVerdict(No, "restricted", Willing(kind) with { Person = PersonState.Restricted });
        AssertVerdict(No, "erased", Willing(kind) with { Person = PersonState.Erased });
    }

    [Theory]
    [InlineData(MessageKind.Marketing)]
    [InlineData(SimilarProducts)]
    [InlineData(ConsentRequest)]
    public void Marketing_after_an_objection_is_refused_although_consent_stands_gdpr_art_21(MessageKind kind) =>
        AssertVerdict(No, "objected", Willing(kind) with { Objected = true });

    [Fact]
    public void An_objection_to_marketing_does_not_stop_a_neutral_survey() => AssertVerdict(Yes, "neutralsurvey", Willing(Survey) with { Objected = true });

    [Theory]
    [InlineData(ConsentState.Refused)]
    [InlineData(ConsentState.Withdrawn)]
    public void A_refusal_always_wins(ConsentState said)
    {
        foreach (var kind in new[] { MessageKind.Marketing, SimilarProducts, Survey, ReviewRequest })
            foreach (var recipient in new[] { Consumer, SoleTrader, Company })
                AssertVerdict(No, "refused", Willing(kind) with { Consent = said, Recipient = recipient, Country = Se });
    }

    [Fact]
    public void A_refused_channel_wins_over_consent() => AssertVerdict(No, "channelrefused", Willing(MessageKind.Marketing) with { ChannelRefused = true });

    [Theory]
    [InlineData(ConsentState.Given, Yes)]
    [InlineData(null, No)]
    [InlineData(ConsentState.Expired, No)]
    [Trait("Requirement", "69")]
    public void Tracking_needs_its_own_consent(ConsentState? consent, GateAnswer answer) =>
        AssertVerdict(answer, "tracking", new() { Kind = Tracking, Country = Dk, Consent = consent });

    [Fact]
    [Trait("Requirement", "69")]
    public void A_refused_tracking_is_refused() => AssertVerdict(No, "refused", new() { Kind = Tracking, Country = Se, Consent = ConsentState.Refused });

    [Theory]
    [InlineData(PurposeRule.Forbidden, Company, ConsentState.Given, No, "ownrule")]
    [InlineData(PurposeRule.PriorConsent, Company, null, No, "ownrule")]
    [InlineData(PurposeRule.PriorConsent, Company, ConsentState.Given, Yes, "se.company")]
    [InlineData(PurposeRule.PriorConsentOfPersons, Company, null, Yes, "se.company")]
    [InlineData(PurposeRule.PriorConsentOfPersons, SoleTrader, null, No, "ownrule")]
    public void A_company_may_be_stricter_than_the_law(PurposeRule own, RecipientKind recipient, ConsentState? consent, GateAnswer answer, string rule) => AssertVerdict(
        answer,
        rule,
        new() { Kind = MessageKind.Marketing, Country = Se, Channel = Email, Recipient = recipient, Consent = consent, OwnRule = own });

    [Fact]
    public void Every_rule_has_a_source_and_a_code_of_its_own()
    {
        Assert.All(GateRules.All, rule => Assert.NotEmpty(rule.Source));
        Assert.Equal(GateRules.All.Count, GateRules.All.Select(rule => rule.Code).Distinct().Count());
        var declared = typeof(GateRules).GetFields().Where(field => field.FieldType == typeof(GateRule)).Select(field => (GateRule)field.GetValue(null)!);
        Assert.Equal(declared.OrderBy(rule => rule.Code), GateRules.All.OrderBy(rule => rule.Code));
    }

    private static MessageFacts Willing(MessageKind kind) => new()
    {
        Kind = kind,
        Country = Dk,
        Channel = Email,
        Recipient = Consumer,
        Consent = ConsentState.Given,
        AddressFromSale = true,
        RefusalOfferedThen = true,
        RefusalOfferedNow = true,
        AboutRecentPurchase = true,
        Now = Now,
    };

    private static void AssertVerdict(GateAnswer answer, string rule, MessageFacts facts)
    {
        var verdict = MessageGate.Check(facts);
        Assert.Equal((rule, answer), (verdict.Rule.Code, verdict.Answer));
    }
}
