using System;

namespace CxCrm.Domain.Calendar;

/// <summary>A public holiday.</summary>
/// <param name="Date">The local date, midnight.</param>
/// <param name="Name">Its name in the country's own language.</param>
public sealed record Holiday(DateTime Date, string Name);
