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
}
