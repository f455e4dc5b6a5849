using System;

namespace CxCrm.Domain.Ambition;

/// <summary>When something began and when it was answered or finished.</summary>
/// <param name="Began">UTC.</param>
/// <param name="Ended">UTC; null while it is open.</param>
public sealed record RecordTime(DateTime Began, DateTime? Ended);
