namespace CxCrm.Domain.Privacy;

/// <summary>What happened to a consent. The names are part of the hashed text: never rename one.</summary>
public enum ConsentEventKind
{
    Given,
    Refused,
    Withdrawn,
    Expired,

    /// <summary>Two contacts became one; the event stands in both chains.</summary>
    Merged,

    /// <summary>The personal parts of the events before this one were blanked (GDPR Art. 17); the chain itself stays.</summary>
    Erased,

    /// <summary>Taken over from another system, with the proof it came with.</summary>
    Imported,

    /// <summary>No kind that was ever written: somebody changed it. It hashes like nothing that was recorded.</summary>
    Unknown,
}
