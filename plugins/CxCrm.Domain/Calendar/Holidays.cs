using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Calendar;

/// <summary>
/// The public holidays of a country, computed. Denmark: the ecclesiastical holidays of the national church, Store bededag up to and with 2023 (lov nr. 214 af
/// 6. marts 2023). Sweden: lag (1989:253) om allmänna helgdagar, with Annandag pingst up to 2004 and the national day from 2005 (lag 2004:1320). Sundays are not listed.
/// </summary>
public sealed class Holidays(Country country, Eves eves)
{
    public const int FirstYear = 1970;
    public const int LastYear = 2100;

    private const int LastStoreBededag = 2023;
    private const int LastSwedishWhitMonday = 2004;

    /// <summary>The holidays without the eves.</summary>
    public Holidays(Country country)
        : this(country, new Eves())
    {
    }

    /// <summary>Whether the local date is a public holiday, or one of the eves that count as one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1970 to 2100.</exception>
    public bool Contains(DateTime date) => In(date.Year).Any(holiday => holiday.Date == date.Date);

    /// <summary>Monday to Friday, and no holiday.</summary>
    public bool IsWorkingDay(DateTime date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Contains(date);

    /// <summary>The date itself when it is a working day, else the next one.</summary>
    public DateTime OnOrAfter(DateTime date)
    {
        var day = date.Date;
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The holidays of a year in order of date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1970 to 2100.</exception>
    public IReadOnlyList<Holiday> In(int year)
    {
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Holidays are known from {FirstYear} to {LastYear}.");
        var days = country == Country.Denmark ? Danish(year) : Swedish(year);
        return days.OrderBy(day => day.Date).ToList();
    }

    private IEnumerable<Holiday> Danish(int year)
    {
        var easter = Easter.Sunday(year);
        yield return new(new(year, 1, 1), "Nytårsdag");
        yield return new(easter.AddDays(-3), "Skærtorsdag");
        yield return new(easter.AddDays(-2), "Langfredag");
        yield return new(easter, "Påskedag");
        yield return new(easter.AddDays(1), "2. påskedag");
        if (year <= LastStoreBededag)
            yield return new(easter.AddDays(26), "Store bededag");
        yield return new(easter.AddDays(39), "Kristi himmelfartsdag");
        yield return new(easter.AddDays(49), "Pinsedag");
        yield return new(easter.AddDays(50), "2. pinsedag");
        if (eves.Christmas)
            yield return new(new(year, 12, 24), "Juleaften");
        yield return new(new(year, 12, 25), "Juledag");
        yield return new(new(year, 12, 26), "2. juledag");
        if (eves.NewYear)
            yield return new(new(year, 12, 31), "Nytårsaften");
    }

    private IEnumerable<Holiday> Swedish(int year)
    {
        var easter = Easter.Sunday(year);
        var midsummer = SaturdayOnOrAfter(new(year, 6, 20));
        yield return new(new(year, 1, 1), "Nyårsdagen");
        yield return new(new(year, 1, 6), "Trettondedag jul");
        yield return new(easter.AddDays(-2), "Långfredagen");
        yield return new(easter, "Påskdagen");
        yield return new(easter.AddDays(1), "Annandag påsk");
        yield return new(new(year, 5, 1), "Första maj");
        yield return new(easter.AddDays(39), "Kristi himmelsfärdsdag");
        yield return new(easter.AddDays(49), "Pingstdagen");
        if (year <= LastSwedishWhitMonday)
            yield return new(easter.AddDays(50), "Annandag pingst");
        else
            yield return new(new(year, 6, 6), "Sveriges nationaldag");
        if (eves.Midsummer)
            yield return new(midsummer.AddDays(-1), "Midsommarafton");
        yield return new(midsummer, "Midsommardagen");
        yield return new(SaturdayOnOrAfter(new(year, 10, 31)), "Alla helgons dag");
        if (eves.Christmas)
            yield return new(new(year, 12, 24), "Julafton");
        yield return new(new(year, 12, 25), "Juldagen");
        yield return new(new(year, 12, 26), "Annandag jul");
        if (eves.NewYear)
            yield return new(new(year, 12, 31), "Nyårsafton");
    }

    private static DateTime SaturdayOnOrAfter(DateTime date) => date.AddDays(((int)DayOfWeek.Saturday - (int)date.DayOfWeek + 7) % 7);
}
