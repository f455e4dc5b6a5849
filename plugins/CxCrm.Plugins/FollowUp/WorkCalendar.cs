using System;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.FollowUp;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.FollowUp;

/// <summary>The working hours and holidays that deadlines of follow-ups are counted in, as an administrator has set them.</summary>
internal static class WorkCalendar
{
    public const string HoursSetting = "cx_WorkingHours";
    public const string CountrySetting = "cx_Country";
    public const string EvesSetting = "cx_Eves";

    /// <summary>The deadline rule of this environment; one call the first time settings are read.</summary>
    /// <exception cref="UserFault">A setting is missing or can't be read.</exception>
    public static FollowUpDeadline Deadlines(Settings settings)
    {
        try
        {
            return new FollowUpDeadline(WorkingHours.Parse(settings.Text(HoursSetting)), new Holidays(CountryOf(settings), settings.Json<EvesValue>(EvesSetting).ToDomain()));
        }
        catch (FormatException)
        {
            throw new UserFault(ErrorCode.SettingNotReadable, HoursSetting);
        }
    }

    private static Country CountryOf(Settings settings) => settings.Text(CountrySetting).ToUpperInvariant() switch
    {
        "DK" => Country.Denmark,
        "SE" => Country.Sweden,
        _ => throw new UserFault(ErrorCode.SettingNotReadable, CountrySetting),
    };
}
