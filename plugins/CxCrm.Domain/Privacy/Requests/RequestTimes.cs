using System;

namespace CxCrm.Domain.Privacy.Requests;

/// <summary>The local dates that decide a request's deadline.</summary>
public sealed record RequestTimes
{
    /// <summary>When the request was received.</summary>
    public required DateTime Received { get; init; }

    /// <summary>When proof of identity was asked for (Art. 12(6)); null when it was not.</summary>
    public DateTime? Asked { get; init; }

    /// <summary>When the person answered that; null while the answer is awaited.</summary>
    public DateTime? Answered { get; init; }

    /// <summary>When the person was told of the extension (Art. 12(3)); null when there is none.</summary>
    public DateTime? ExtensionTold { get; init; }
}
