using System;
using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.FollowUp;

/// <summary>The deadline of a follow-up, and how far it has been missed, both in working hours.</summary>
public sealed class FollowUpDeadline(WorkingHours workingHours, Holidays holidays)
{
    /// <summary>The shortest time to react, in working hours.</summary>
    public const int ShortestHours = 1;

    /// <summary>The longest time to react, in working hours.</summary>
    public const int LongestHours = 720;

    /// <summary>Some four years, in seconds: three working days fit in, however few hours a week are worked.</summary>
    private const long LongestLook = 1L << 27;

    /// <summary>When the customer must have been reached, UTC.</summary>
    /// <param name="raisedOn">When the cause was recorded, UTC.</param>
    /// <param name="hours">Working hours, 1 to 720.</param>
    public DateTime DueOn(DateTime raisedOn, int hours)
    {
        if (hours is < ShortestHours or > LongestHours)
            throw new ArgumentOutOfRangeException(nameof(hours), hours, "A time to react is 1 to 720 working hours.");
        return workingHours.Add(raisedOn, hours, holidays);
    }

    /// <summary>How high an untouched follow-up stands at this time.</summary>
    /// <param name="dueOn">Its deadline, UTC.</param>
    /// <param name="now">UTC.</param>
    public EscalationLevel LevelAt(DateTime dueOn, DateTime now)
    {
        if (now <= dueOn)
            return EscalationLevel.None;
        if (now <= workingHours.Add(dueOn, EscalationSteps.SecondAfterHours, holidays))
            return EscalationLevel.First;
        return now <= workingHours.Add(dueOn, EscalationSteps.ThirdAfterHours, holidays) ? EscalationLevel.Second : EscalationLevel.Third;
    }

    /// <summary>Follow-ups that were due before this moment stand above a level now; those due at it or later don't.</summary>
    /// <param name="level">None to Second: nothing stands above the third.</param>
    /// <param name="now">UTC, whole seconds.</param>
    /// <returns>UTC, whole seconds.</returns>
    public DateTime RisesAboveWhenDueBefore(EscalationLevel level, DateTime now)
    {
        var span = 1L;
        while (LevelAt(now.AddSeconds(-span), now) <= level && span < LongestLook)
            span *= 2;
        // Working hours have no way back in time, so the moment is searched: from the longest span that is not yet late enough to the shortest that is.
        var tooShort = span / 2;
        var enough = span;
        while (enough - tooShort > 1)
        {
            var middle = (tooShort + enough) / 2;
            if (LevelAt(now.AddSeconds(-middle), now) > level)
                enough = middle;
            else
                tooShort = middle;
        }

        return now.AddSeconds(1 - enough);
    }
}
