using CxCrm.Domain.Status;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Status;

/// <summary>The settings of the status step.</summary>
internal static class StatusSettings
{
    private const decimal Whole = 100;

    /// <summary>From where on a figure calls for a track.</summary>
    public static TrackLimits Limits(Settings settings) => new(
        settings.Decimal(SettingNames.ChurnLimit, 0, Whole),
        settings.Decimal(SettingNames.ChurnRise, 0, 1000),
        settings.Decimal(SettingNames.SatisfactionDrop, 0, Whole),
        settings.Decimal(SettingNames.CompetitionLimit, 1, 5),
        settings.Decimal(SettingNames.ErrorShareLimit, 0, Whole));

    /// <summary>The share of dissatisfied customers who complain; what stands on the record goes before the setting.</summary>
    /// <param name="settings">The environment's.</param>
    /// <param name="edited">Per cent; nothing or 0 means the setting.</param>
    public static IcebergRate Rate(Settings settings, decimal? edited) => IcebergRate.Choose(
        ownDissatisfied: 0,
        ownComplained: 0,
        edited is > 0 ? (double)edited.Value : null,
        (double)settings.Decimal(SettingNames.IcebergRate, 0.1m, Whole),
        (double)settings.Decimal(SettingNames.IcebergRateLow, 0, Whole),
        (double)settings.Decimal(SettingNames.IcebergRateHigh, 0, Whole));
}
