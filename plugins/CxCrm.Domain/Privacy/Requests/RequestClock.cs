using System;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy.Requests;

/// <summary>
/// How long the controller has (GDPR Art. 12(3)-(4)): one calendar month from receipt, once extended by two further months. Reasonable doubt about who asks (Art. 12(6))
/// stops the clock from the asking until the answer, when the proof is asked for promptly (EDPB Guidelines 01/2022 on access, 159).
/// </summary>
public static class RequestClock
{
    /// <summary>Calendar days from receipt within which asking is prompt; later asking stops no clock. Ours: the law says "without undue delay".</summary>
    public const int PromptDays = 7;

    private const int Month = 1;
    private const int Extended = 3;

    /// <summary>The last day for the answer; null while the clock stands still.</summary>
    public static DateTime? Due(RequestTimes times, Holidays holidays) =>
        StandsStill(times) ? null : LegalDeadline.After(times.Received, times.ExtensionTold is null ? Month : Extended, PausedDays(times), holidays);

    /// <summary>The last day of the first month: until then the request is extended or refused (Art. 12(3), 12(4)); null while the clock stands still.</summary>
    public static DateTime? FirstMonthEnds(RequestTimes times, Holidays holidays) =>
        StandsStill(times) ? null : LegalDeadline.After(times.Received, Month, PausedDays(times), holidays);

    /// <summary>Whether proof of identity is awaited that was asked for promptly.</summary>
    public static bool StandsStill(RequestTimes times) => AskedPromptly(times) && times.Answered is null;

    /// <exception cref="UserFault">Something lies before the request, before the question it answers, or in the future.</exception>
    public static void CheckOrder(RequestTimes times, DateTime today)
    {
        var wrong = times.Received > today
            || Outside(times.Asked, times.Received, today)
            || Outside(times.Answered, times.Asked ?? times.Received, today)
            || Outside(times.ExtensionTold, times.Received, today);
        if (wrong) throw new UserFault(ErrorCode.RequestTimesWrong);
    }

    /// <summary>One extension, with a reason, told to the person within the first month (Art. 12(3)).</summary>
    /// <exception cref="UserFault">The reason is missing, or the person was told too late.</exception>
    public static void CheckExtension(RequestTimes times, string? reason, Holidays holidays)
    {
        if (times.ExtensionTold is not { } told) return;
        if (string.IsNullOrWhiteSpace(reason)) throw new UserFault(ErrorCode.ExtensionNeedsReason);
        var last = FirstMonthEnds(times, holidays);
        if (told > last) throw new UserFault(ErrorCode.ExtensionTooLate, last.Value);
    }

    private static bool Outside(DateTime? date, DateTime first, DateTime last) => date < first || date > last;

    private static bool AskedPromptly(RequestTimes times) => times.Asked is { } asked && (asked.Date - times.Received.Date).Days <= PromptDays;

    private static int PausedDays(RequestTimes times) =>
        AskedPromptly(times) && times.Answered is { } answered ? (answered.Date - times.Asked!.Value.Date).Days : 0;
}
