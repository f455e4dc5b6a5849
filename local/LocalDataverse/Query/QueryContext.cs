using LocalDataverse.Metadata;
using LocalDataverse.Security;

namespace LocalDataverse.Query;

/// <summary>Who asks, when and where: what relative dates, ownership and labels of one query depend on.</summary>
public sealed record QueryContext(MetadataCatalog Catalog, CallerRights Rights)
{
    public required DateTime UtcNow { get; init; }

    /// <summary>The caller's time zone; relative dates and date grouping follow it.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The language of labels in formatted values (LCID).</summary>
    public int Language { get; init; } = Labels.English;
}
