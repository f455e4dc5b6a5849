using System;
using System.Globalization;

namespace CxCrm.Domain.Voice;

/// <summary>
/// A Swedish personnummer or samordningsnummer: yymmdd-nnnc or yyyymmdd-nnnc, a plus instead of the dash from the year a person turns 100, 60 added to the day of a samordningsnummer,
/// and a check digit by Luhn over ten digits, without the century (folkbokföringslag (1991:481) 18 § and 18 a §; Skatteverket, SKV 704 and SKV 707).
/// </summary>
internal static class SwedishIdentityNumber
{
    private const int CoordinationDays = 60;

    /// <param name="date">Six or eight digits.</param>
    /// <param name="serial">Four digits, the check digit last.</param>
    public static bool Is(string date, string serial)
    {
        var hasDate = date.Length == 8 ? Exists(date) : Exists("19" + date) || Exists("20" + date);
        return hasDate && HasCheckDigit(date.Substring(date.Length - 6) + serial);
    }

    private static bool Exists(string yyyymmdd)
    {
        var day = int.Parse(yyyymmdd.Substring(6, 2), CultureInfo.InvariantCulture);
        var born = yyyymmdd.Substring(0, 6) + (day > CoordinationDays ? day - CoordinationDays : day).ToString("00", CultureInfo.InvariantCulture);
        return DateTime.TryParseExact(born, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1840;
    }

    // The Luhn sum over all ten digits is a multiple of ten.
    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }
}
