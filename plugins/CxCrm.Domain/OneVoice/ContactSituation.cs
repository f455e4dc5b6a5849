using System.Collections.Generic;

namespace CxCrm.Domain.OneVoice;

/// <summary>What decides by which channel a customer is best reached now. Channels are named by their codes: email, sms, phone, post, web, app, social, chat, inPerson, device.</summary>
public sealed record ContactSituation
{
    /// <summary>The customer, or the customer's company, is a key customer.</summary>
    public bool IsHighValue { get; init; }

    /// <summary>What it is about is of high or critical severity.</summary>
    public bool IsSevere { get; init; }

    /// <summary>The channel the customer prefers for everyday matters.</summary>
    public string? Everyday { get; init; }

    /// <summary>The channel the customer prefers when it matters.</summary>
    public string? Urgent { get; init; }

    /// <summary>Channels that are both possible (an address is known) and allowed by the message gate.</summary>
    public IReadOnlyCollection<string> Open { get; init; } = [];
}
