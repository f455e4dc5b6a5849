using System;

namespace CxCrm.Domain.Voice;

/// <summary>
/// How fresh an answer is when those who can act on it see it: the days from the event it is about, target seven (a leader sees the
/// result of a visit within a week).
/// </summary>
public static class Freshness
{
    /// <summary>The target where a survey names none, in days.</summary>
    public const int TargetDays = 7;

    /// <summary>Days from the event to when the answer could be seen, UTC; a part of a day counts as its part.</summary>
    public static double Days(DateTime eventOn, DateTime visibleOn) => (visibleOn - eventOn).TotalDays;

    /// <summary>Whether the answer was seen later than the target allows.</summary>
    public static bool IsLate(DateTime eventOn, DateTime visibleOn, int targetDays = TargetDays) => Days(eventOn, visibleOn) > targetDays;
}
