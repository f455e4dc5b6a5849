using LocalDataverse.Storage;

namespace LocalDataverse;

/// <summary>What one organisation is made or opened with.</summary>
public sealed record OrganizationOptions
{
    /// <summary>Display name of the organisation and of its root business unit.</summary>
    public string Name { get; init; } = "Local";

    /// <summary>ISO 4217 code, symbol and name of the base currency; fixed when the organisation is made.</summary>
    public (string Code, string Symbol, string Name) BaseCurrency { get; init; } = ("DKK", "kr.", "Danish Krone");

    /// <summary>Language of the organisation (LCID); fixed when it is made.</summary>
    public int BaseLanguage { get; init; } = Metadata.Labels.English;

    /// <summary>The time everything in the organisation goes by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public StorageOptions Storage { get; init; } = new();
}
