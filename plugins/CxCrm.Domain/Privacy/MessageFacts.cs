using System;
using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Privacy;

/// <summary>All that <see cref="MessageGate"/> decides on. Null means nobody knows; a gate that needs it answers <see cref="GateAnswer.Look"/>.</summary>
public sealed record MessageFacts
{
    /// <summary>The country whose law holds: the recipient's. Null for any other country.</summary>
    public Country? Country { get; init; }

    public MessageKind Kind { get; init; }

    public MessageChannel Channel { get; init; }

    public RecipientKind Recipient { get; init; }

    /// <summary>The company's own rule for this purpose in this country, which may only be stricter than the law.</summary>
    public PurposeRule OwnRule { get; init; }

    public PersonState Person { get; init; }

    /// <summary>The consent for this purpose and channel; null when never asked.</summary>
    public ConsentState? Consent { get; init; }

    /// <summary>The person objected to direct marketing (GDPR Art. 21(2)), or the address is on our suppression list.</summary>
    public bool Objected { get; init; }

    /// <summary>
    /// Nobody can know whether the address belongs to somebody who objected: it belongs to no record, so it is not compared with the suppressions.
    /// </summary>
    public bool ObjectionUnknown { get; init; }

    /// <summary>The address is new and has not been compared yet with those of people who objected, of whom there are some.</summary>
    public bool NotCompared { get; init; }

    /// <summary>The person said no to this channel (the contact's DoNot columns).</summary>
    public bool ChannelRefused { get; init; }

    public bool SurveysDeclined { get; init; }

    /// <summary>The survey or review request carries praise, a campaign's logo or a call to buy, and so is marketing.</summary>
    public bool Promotes { get; init; }

    /// <summary>The address came from a sale to this person.</summary>
    public bool? AddressFromSale { get; init; }

    /// <summary>An easy refusal was offered when the address was collected.</summary>
    public bool? RefusalOfferedThen { get; init; }

    /// <summary>This message offers an easy refusal.</summary>
    public bool? RefusalOfferedNow { get; init; }

    /// <summary>The review request follows right after a purchase and is about that purchase.</summary>
    public bool? AboutRecentPurchase { get; init; }

    /// <summary>The person asked beforehand to be called.</summary>
    public bool PriorRequest { get; init; }

    /// <summary>Books, periodicals, insurance mediation, rescue services (forbrugeraftaleloven § 4, stk. 2).</summary>
    public bool ExceptedTrade { get; init; }

    /// <summary>On the Robinson list (Denmark) or in NIX (Sweden).</summary>
    public bool? OnOptOutList { get; init; }

    /// <summary>End of the quiet period, UTC; null when none runs or the one re-ask after recovery is exempt.</summary>
    public DateTime? QuietUntil { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Now { get; init; }
}
