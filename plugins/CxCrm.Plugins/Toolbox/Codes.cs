using System;
using System.Globalization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>How documents write codes and moments.</summary>
internal static class Codes
{
    /// <summary>An option's code: its name with a small first letter; nothing for nothing.</summary>
    public static string? Of<TOption>(TOption? option)
        where TOption : struct, Enum => option is { } value ? Of(value) : null;

    /// <summary>An option's code: its name with a small first letter.</summary>
    public static string Of<TOption>(TOption option)
        where TOption : struct, Enum
    {
        var name = option.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>A moment in UTC.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
