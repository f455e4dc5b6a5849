using System;

namespace CxCrm.Plugins.Program.Cockpit;

/// <summary>How figures and options are written in the cockpit's JSON.</summary>
internal static class Figures
{
    private const int Decimals = 2;

    /// <summary>With two decimals.</summary>
    public static decimal? Rounded(double? value) => value is null ? null : decimal.Round((decimal)value.Value, Decimals);

    /// <summary>A share of 1 as per cent with two decimals.</summary>
    public static decimal? Percent(double? share) => Rounded(100 * share);

    /// <summary>The option's code as the model has it; empty for none.</summary>
    public static string Code<TOption>(TOption? option)
        where TOption : struct, Enum
    {
        var name = option?.ToString() ?? "";
        return name.Length == 0 ? "" : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
