namespace CxCrm.Domain.Texts;

/// <content>Texts of metrics and what follows from them.</content>
public static partial class TextKey
{
    /// <summary>Placeholder: the rule's name.</summary>
    public const string ControlAlertSubject = "control.alert.subject";

    /// <summary>Placeholders: first day of the period, value, lower limit, upper limit, centre.</summary>
    public const string ControlAlertDescription = "control.alert.description";

    /// <summary>Placeholders: outcome, first and last day.</summary>
    public const string DriverRunName = "driver.run.name";
    public const string DriverEmotion = "driver.emotion";
    public const string DriverResponse = "driver.response";
    public const string DriverTransfers = "driver.transfers";
    public const string DriverDelay = "driver.delay";

    /// <summary>Placeholder: the channel.</summary>
    public const string DriverChannel = "driver.channel";

    /// <summary>Placeholder: the touchpoint's name.</summary>
    public const string DriverTouchpoint = "driver.touchpoint";
    public const string DriverExpectation = "driver.expectation";
    public const string DriverValue = "driver.value";

    /// <summary>Placeholders: answers, answers needed.</summary>
    public const string DriverTooFew = "driver.refused.toofew";

    /// <summary>Placeholders: answers behind the pair, answers needed.</summary>
    public const string DriverTooFewPairs = "driver.refused.toofewpairs";
    public const string DriverNoVariation = "driver.refused.novariation";
    public const string DriverContradiction = "driver.refused.contradiction";
    public const string DriverUnstable = "driver.refused.unstable";

    /// <summary>Placeholder: answers a column needs.</summary>
    public const string DriverNone = "driver.refused.none";

    /// <summary>Placeholder: the idea's name.</summary>
    public const string IdeaSubject = "idea.subject";

    /// <summary>Placeholders of the five: first name, the idea's name; the last also the reason.</summary>
    public const string IdeaThanks = "idea.received";
    public const string IdeaConsidered = "idea.considered";
    public const string IdeaPlanned = "idea.planned";
    public const string IdeaDone = "idea.done";
    public const string IdeaDeclined = "idea.declined";
}
