using System;

namespace CxCrm.Domain.Calendar;

/// <summary>The working hours of one day of the week.</summary>
/// <param name="From">Local time of day.</param>
/// <param name="To">Local time of day, after <paramref name="From"/>; at most 24 hours, the midnight that ends the day.</param>
public sealed record WorkingDay(TimeSpan From, TimeSpan To);
