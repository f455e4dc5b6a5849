namespace CxCrm.Domain.OneVoice;

/// <summary>What a column is compared with.</summary>
public enum ValueKind
{
    /// <summary>A kind that selections do not look into; any value goes.</summary>
    Other,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number, also that of a choice.</summary>
    Whole,

    /// <summary>A number with decimals, also money.</summary>
    Number,

    /// <summary>A date or a moment.</summary>
    Moment,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>The id of a row.</summary>
    Id,
}
