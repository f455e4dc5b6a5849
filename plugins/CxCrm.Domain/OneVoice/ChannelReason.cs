namespace CxCrm.Domain.OneVoice;

/// <summary>Why a channel is advised.</summary>
public enum ChannelReason
{
    /// <summary>Of high value and severe: a person calls, whatever is preferred.</summary>
    HighValueAndSevere,

    /// <summary>The channel the customer prefers when it matters.</summary>
    PreferredWhenItMatters,

    /// <summary>The channel the customer prefers for everyday matters.</summary>
    PreferredEveryday,

    /// <summary>An important talk belongs on the phone.</summary>
    Important,

    /// <summary>A high-value customer is called.</summary>
    HighValue,

    /// <summary>Nothing speaks against writing.</summary>
    Everyday,

    /// <summary>The better channel is not known or not allowed; this is the next.</summary>
    NextBest,

    /// <summary>No channel is open.</summary>
    None,
}
