using System;
using CxCrm.Domain.Calendar;

namespace CxCrm.Domain.Privacy.Requests;

/// <summary>Whoever's data came from elsewhere is told within one month (GDPR Art. 14(3)(a)); at the latest with the first message to them (14(3)(b)).</summary>
public static class NoticeDeadline
{
    /// <summary>The last day, given the local date on which the data were obtained.</summary>
    public static DateTime After(DateTime obtained, Holidays holidays) => LegalDeadline.After(obtained, 1, holidays);
}
