using System;
using System.Globalization;

namespace CxCrm.Domain.Voice;

/// <summary>
/// A Danish CPR number: ddmmyy-xxxx, where the seventh digit tells the century (CPR-loven, LBK 1010 of 23/06/2023 § 3; CPR-kontoret, "Opbygning af CPR-nummeret"). The date must
/// exist. The check digit (modulus 11) is not asked for: since 1 October 2007 numbers are given without it ("Personnumre uden kontrolciffer", CPR-kontoret).
/// </summary>
internal static class DanishIdentityNumber
{
    /// <param name="ddmmyy">Six digits.</param>
    /// <param name="serial">Four digits.</param>
    public static bool Is(string ddmmyy, string serial)
    {
        var year = int.Parse(ddmmyy.Substring(4, 2), CultureInfo.InvariantCulture);
        return Exists(ddmmyy.Substring(0, 4), Century(serial[0], year) + year);
    }

    /// <summary>Whether eight digits are a date with the year in full.</summary>
    public static bool HasDate(string ddmmyyyy) => Exists(ddmmyyyy.Substring(0, 4), int.Parse(ddmmyyyy.Substring(4, 4), CultureInfo.InvariantCulture));

    private static int Century(char seventh, int year) => seventh switch
    {
        <= '3' => 1900,
        '4' or '9' => year <= 36 ? 2000 : 1900,
        _ => year <= 57 ? 2000 : 1800,
    };

    private static bool Exists(string ddmm, int year) =>
        year >= 1858 && DateTime.TryParseExact(ddmm + year.ToString("0000", CultureInfo.InvariantCulture), "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
