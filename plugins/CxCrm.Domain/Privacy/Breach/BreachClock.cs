using System;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy.Breach;

/// <summary>
/// The authority is told without undue delay and, where feasible, within 72 hours after the controller became aware of the breach (GDPR Art. 33(1)); hours run through nights,
/// weekends and holidays. Later, with the reasons for the delay. The breach is documented whether it is reported or not (33(5)).
/// </summary>
public static class BreachClock
{
    /// <summary>Art. 33(1).</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromHours(72);

    /// <summary>The last moment, UTC.</summary>
    public static DateTime NotifyBy(DateTime awareOn) => awareOn + Limit;

    /// <exception cref="UserFault">Noticed before it happened, or in the future.</exception>
    public static void CheckOrder(DateTime? happenedOn, DateTime awareOn, DateTime now)
    {
        if (awareOn > now || happenedOn > awareOn) throw new UserFault(ErrorCode.BreachTimesWrong);
    }

    /// <exception cref="UserFault">The authority was told late and no reason is stated, or before anybody was aware.</exception>
    public static void CheckTold(DateTime awareOn, DateTime? toldOn, string? delayReason)
    {
        if (toldOn < awareOn) throw new UserFault(ErrorCode.BreachTimesWrong);
        if (toldOn > NotifyBy(awareOn) && string.IsNullOrWhiteSpace(delayReason)) throw new UserFault(ErrorCode.BreachDelayNeedsReason);
    }
}
