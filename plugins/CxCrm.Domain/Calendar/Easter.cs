using System;

namespace CxCrm.Domain.Calendar;

/// <summary>The date of Easter Sunday in the Gregorian calendar.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of <paramref name="year"/>: Meeus, Astronomical Algorithms (1991), chapter 8, after "Butcher's Ecclesiastical Calendar" (1876).</summary>
    public static DateTime Sunday(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateTime(year, n / 31, n % 31 + 1);
    }
}
