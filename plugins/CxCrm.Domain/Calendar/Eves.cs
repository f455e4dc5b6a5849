namespace CxCrm.Domain.Calendar;

/// <summary>Days that many employers give free and that are no public holidays. All count as ordinary days unless told.</summary>
public sealed record Eves
{
    /// <summary>24 December.</summary>
    public bool Christmas { get; init; }

    /// <summary>The Friday before Midsummer Day; Sweden only.</summary>
    public bool Midsummer { get; init; }

    /// <summary>31 December.</summary>
    public bool NewYear { get; init; }
}
