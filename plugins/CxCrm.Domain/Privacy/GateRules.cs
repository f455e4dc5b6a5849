using System.Collections.Generic;

namespace CxCrm.Domain.Privacy;

/// <summary>The rules by name. DK: markedsføringsloven, forbrugeraftaleloven, Forbrugerombudsmanden. SE: marknadsföringslagen. A lawyer confirms them.</summary>
public static class GateRules
{
    public static readonly GateRule Correspondence = new("correspondence", "GDPR Art. 6(1)(b), (f)");
    public static readonly GateRule Service = new("service", "GDPR Art. 6(1)(b), (f)");
    public static readonly GateRule Duty = new("duty", "GDPR Art. 6(1)(c), 12, 34");
    public static readonly GateRule Erased = new("erased", "GDPR Art. 17");
    public static readonly GateRule Restricted = new("restricted", "GDPR Art. 18(2)");
    public static readonly GateRule Objected = new("objected", "GDPR Art. 21(2)-(3)");
    public static readonly GateRule ObjectionUnknown = new("objectionunknown", "GDPR Art. 21(3)");
    public static readonly GateRule NotCompared = new("notcompared", "GDPR Art. 21(3)");
    public static readonly GateRule Refused = new("refused", "GDPR Art. 7(3), 21(2)");
    public static readonly GateRule ChannelRefused = new("channelrefused", "GDPR Art. 21");
    public static readonly GateRule SurveysDeclined = new("surveysdeclined", "Forbrugerombudsmanden 16/06125, 10/09158");
    public static readonly GateRule QuietPeriod = new("quietperiod", "CxCrm");
    public static readonly GateRule NeutralSurvey = new("neutralsurvey", "Forbrugerombudsmanden 16/06125, 10/09158");
    public static readonly GateRule ReviewAfterPurchase = new("review", "Forbrugerombudsmanden 17/11911");
    public static readonly GateRule DanishConsent = new("dk.consent", "Markedsføringsloven § 10, stk. 1");
    public static readonly GateRule DanishSimilar = new("dk.similar", "Markedsføringsloven § 10, stk. 2");
    public static readonly GateRule DanishPost = new("dk.post", "Markedsføringsloven § 10, stk. 4");
    public static readonly GateRule DanishCall = new("dk.call", "Forbrugeraftaleloven § 4, stk. 1");
    public static readonly GateRule DanishCallExcepted = new("dk.callexcepted", "Forbrugeraftaleloven § 4, stk. 2");
    public static readonly GateRule SwedishConsent = new("se.consent", "Marknadsföringslagen (2008:486) 19 § första stycket");
    public static readonly GateRule SwedishSimilar = new("se.similar", "Marknadsföringslagen (2008:486) 19 § andra stycket");
    public static readonly GateRule SwedishCompany = new("se.company", "Marknadsföringslagen (2008:486) 19 §, 21 §");
    public static readonly GateRule SwedishCall = new("se.call", "Marknadsföringslagen (2008:486) 21 §; NIX");
    public static readonly GateRule SwedishPost = new("se.post", "Marknadsföringslagen (2008:486) 21 §");
    public static readonly GateRule Company = new("dk.company", "Markedsføringsloven § 10");
    public static readonly GateRule Tracking = new("tracking", "Directive 2002/58/EC Art. 5(3)");
    public static readonly GateRule OwnRule = new("ownrule", "CxCrm");
    public static readonly GateRule NoAddress = new("noaddress", "CxCrm");
    public static readonly GateRule Abroad = new("abroad", "Directive 2002/58/EC Art. 13");

    /// <summary>Every rule, for the texts and the documents.</summary>
    public static readonly IReadOnlyList<GateRule> All =
    [
        Correspondence, Service, Duty, Erased, Restricted, Objected, ObjectionUnknown, NotCompared, Refused, ChannelRefused, SurveysDeclined, QuietPeriod, NeutralSurvey, ReviewAfterPurchase,
        DanishConsent, DanishSimilar, DanishPost, DanishCall, DanishCallExcepted, SwedishConsent, SwedishSimilar, SwedishCompany, SwedishCall, SwedishPost, Company, Tracking,
        OwnRule, NoAddress, Abroad,
    ];
}
