using System;

namespace CxCrm.Domain.Privacy;

/// <summary>What somebody asks to have recorded.</summary>
public sealed record ConsentStatement
{
    public ConsentEventKind Kind { get; init; }

    /// <summary>When the person said so, UTC.</summary>
    public DateTime OccurredOn { get; init; }

    /// <summary>When it is recorded, UTC.</summary>
    public DateTime RecordedOn { get; init; }

    /// <summary>The wording that was shown, if any.</summary>
    public PurposeWording? Wording { get; init; }

    /// <summary>The person's age in whole years that day; null when unknown.</summary>
    public int? Age { get; init; }

    /// <summary>The age from which the person consents alone, see <see cref="ChildConsent"/>.</summary>
    public int AgeOfConsent { get; init; }

    /// <summary>A guardian gave or authorised it (GDPR Art. 8(1)).</summary>
    public bool ByGuardian { get; init; }
}
