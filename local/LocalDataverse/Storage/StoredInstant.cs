namespace LocalDataverse.Storage;

/// <summary>
/// Reads an instant or a date in exactly the form the engine writes. Rows with three or four of them are read by the million, and a format string that is interpreted anew each time
/// costs several times as much.
/// </summary>
internal static class StoredInstant
{
    private const int DateLength = 10; // 2026-03-01
    private const int InstantLength = 24; // 2026-03-01T08:30:00.000Z

    /// <summary>In UTC; null when the text has another form.</summary>
    public static DateTime? Read(ReadOnlySpan<char> text) => text.Length switch
    {
        DateLength => Date(text),
        InstantLength when text[DateLength] == 'T' && text.EndsWith(".000Z", StringComparison.Ordinal) => Date(text) + Time(text),
        _ => null,
    };

    private static DateTime? Date(ReadOnlySpan<char> text)
    {
        if (text[4] != '-' || text[7] != '-')
            return null;
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..DateLength]));
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc)
            : null;
    }

    private static TimeSpan? Time(ReadOnlySpan<char> text)
    {
        if (text[13] != ':' || text[16] != ':')
            return null;
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60 ? new TimeSpan(hour, minute, second) : null;
    }

    // Less than 0 when a character is no digit.
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            number = 10 * number + digit - '0';
        }

        return number;
    }
}
