namespace CxCrm.Domain.Privacy;

/// <summary>Which part of a chain a finding is about.</summary>
public enum LedgerField
{
    /// <summary>A hashed field: event, purpose, channel, wording, source, time, actor or number.</summary>
    Content,

    /// <summary>The personal part or its salt was changed, or blanked without an erased event after it.</summary>
    PersonalPart,
    PersonalDigest,
    PreviousHash,
    Hash,

    /// <summary>Events are missing, or a number occurs twice.</summary>
    Sequence,

    /// <summary>The event belongs to another person's chain.</summary>
    Subject,

    /// <summary>The head row disagrees with the last event: events were cut off, or the head was changed.</summary>
    Head,

    /// <summary>The state that queries and the gate read does not follow from the history.</summary>
    State,
}
