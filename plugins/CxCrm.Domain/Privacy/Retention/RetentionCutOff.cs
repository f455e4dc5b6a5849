using System;

namespace CxCrm.Domain.Privacy.Retention;

/// <summary>Storage limitation (GDPR Art. 5(1)(e)): rows older than so many calendar months are due.</summary>
public static class RetentionCutOff
{
    /// <summary>A row is due when its date lies before this moment.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="months">At least 1.</param>
    public static DateTime Before(DateTime now, int months) => months >= 1
        ? now.Date.AddMonths(-months)
        : throw new ArgumentOutOfRangeException(nameof(months), months, "A retention rule keeps rows for at least one month.");
}
