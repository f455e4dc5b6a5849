namespace LocalDataverse.Metadata;

/// <summary>Behavior of a date column (Microsoft Learn: Behavior and format of the date and time column).</summary>
public enum DateBehavior
{
    UserLocal = 1,
    DateOnly = 2,
    TimeZoneIndependent = 3,
}
