using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace CxCrm.Domain.Calendar;

/// <summary>
/// When people work: hours per day of the week in local time, without public holidays. Deadlines in working hours are counted here, in time that really
/// passes: a working day over a change of the clocks is an hour shorter or longer.
/// </summary>
public sealed class WorkingHours
{
    /// <summary>The most working hours that can be added: about five years of a working week.</summary>
    public const int MostHours = 10_000;

    private const string TimeFormat = @"hh\:mm";
    private readonly IReadOnlyDictionary<DayOfWeek, WorkingDay> days;

    private WorkingHours(IReadOnlyDictionary<DayOfWeek, WorkingDay> days) => this.days = days;

    /// <summary>
    /// Reads <c>{"monday": "08:00-16:00", ..., "sunday": ""}</c>: English names of the days, an empty text or a missing day when nobody works.
    /// </summary>
    /// <exception cref="FormatException">No such JSON object, an unknown day, a time that is none or runs backwards, or not one working day.</exception>
    public static WorkingHours Parse(string json)
    {
        var week = new Dictionary<DayOfWeek, WorkingDay>();
        foreach (var entry in Read(json))
        {
            if (!Enum.TryParse<DayOfWeek>(entry.Key, ignoreCase: true, out var day) || char.IsDigit(entry.Key[0]))
                throw new FormatException($"\"{entry.Key}\" is no day of the week.");
            if (entry.Value.Length > 0)
                week[day] = ParseDay(entry.Key, entry.Value);
        }
        return week.Count > 0 ? new WorkingHours(week) : throw new FormatException("No day of the week has working hours.");
    }

    /// <summary>The instant at which <paramref name="hours"/> working hours have passed since <paramref name="utc"/>.</summary>
    /// <param name="utc">UTC; inside or outside working hours.</param>
    /// <param name="hours">From 0 (the next working moment) to <see cref="MostHours"/>.</param>
    /// <param name="holidays">Days nobody works.</param>
    public DateTime Add(DateTime utc, int hours, Holidays holidays)
    {
        if (hours is < 0 or > MostHours)
            throw new ArgumentOutOfRangeException(nameof(hours), hours, $"Working hours are from 0 to {MostHours}.");
        var left = TimeSpan.FromHours(hours);
        for (var date = CentralEuropeanTime.ToLocal(utc).Date; ; date = date.AddDays(1))
        {
            if (!days.TryGetValue(date.DayOfWeek, out var day) || holidays.Contains(date))
                continue;
            var opens = CentralEuropeanTime.ToUtc(date + day.From);
            var closes = CentralEuropeanTime.ToUtc(date + day.To);
            var from = utc > opens ? utc : opens;
            if (from >= closes)
                continue;
            if (left <= closes - from)
                return from + left;
            left -= closes - from;
        }
    }

    private static Dictionary<string, string> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var reader = new DataContractJsonSerializer(
            typeof(Dictionary<string, string>),
            new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true });
        try
        {
            return (Dictionary<string, string>?)reader.ReadObject(stream) ?? throw new FormatException("The working hours are no JSON object.");
        }
        catch (SerializationException reason)
        {
            throw new FormatException("The working hours are no JSON object of days and times.", reason);
        }
    }

    private static WorkingDay ParseDay(string name, string hours)
    {
        var ends = hours.Split('-');
        if (ends.Length == 2 && TryParseTime(ends[0], out var from) && TryParseTime(ends[1], out var to) && from < to)
            return new WorkingDay(from, to);
        throw new FormatException($"\"{hours}\" on {name} is not like 08:00-16:00.");
    }

    private static bool TryParseTime(string text, out TimeSpan time)
    {
        time = TimeSpan.FromHours(24);
        return text.Trim() == "24:00" || TimeSpan.TryParseExact(text.Trim(), TimeFormat, CultureInfo.InvariantCulture, out time);
    }
}
