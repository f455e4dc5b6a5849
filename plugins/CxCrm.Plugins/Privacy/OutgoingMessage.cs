using System;

namespace CxCrm.Plugins.Privacy;

/// <summary>What is to be sent, as far as its table tells.</summary>
internal sealed record OutgoingMessage
{
    public Guid PurposeId { get; init; }

    public Tables.CxChannel Channel { get; init; }

    public bool Promotes { get; init; }

    public bool? RefusalOffered { get; init; }

    public bool? AboutRecentPurchase { get; init; }

    public DateTime? QuietUntil { get; init; }
}
