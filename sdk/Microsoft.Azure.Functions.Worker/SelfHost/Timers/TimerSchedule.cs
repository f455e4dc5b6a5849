using NCrontab;

namespace Microsoft.Azure.Functions.Worker.SelfHost.Timers;

/// <summary>When a timer is due: six fields, seconds first, in UTC.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule schedule;

    private TimerSchedule(string text, CrontabSchedule schedule) => (Text, this.schedule) = (text, schedule);

    public string Text { get; }

    /// <exception cref="InvalidOperationException">The text is not a schedule.</exception>
    public static TimerSchedule Parse(string function, string text)
    {
        var schedule = CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            ?? throw new InvalidOperationException($"\"{text}\", the schedule of {function}, is not six fields of NCrontab: second, minute, hour, day, month, day of week.");
        return new TimerSchedule(text, schedule);
    }

    public DateTimeOffset Next(DateTimeOffset after) => new(DateTime.SpecifyKind(schedule.GetNextOccurrence(after.UtcDateTime), DateTimeKind.Utc));

    /// <summary>Whether two runs may be less than a minute apart; such a timer makes up for nothing.</summary>
    public bool IsWithinMinute(DateTimeOffset now) => Next(Next(now)) - Next(now) < TimeSpan.FromMinutes(1);
}
