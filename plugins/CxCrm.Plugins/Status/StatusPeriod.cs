using System;

namespace CxCrm.Plugins.Status;

/// <summary>The period of a status record.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
internal sealed record StatusPeriod(DateTime From, DateTime To)
{
    /// <summary>The first moment after the period.</summary>
    public DateTime End => To.Date.AddDays(1);

    /// <summary>The period so many lengths earlier: whole months when this one is whole months, else as many days.</summary>
    public StatusPeriod Before(int count)
    {
        var isMonths = From.Day == 1 && End.Day == 1;
        if (!isMonths)
        {
            var days = (End - From.Date).Days * count;
            return new StatusPeriod(From.AddDays(-days), To.AddDays(-days));
        }
        var months = ((End.Year - From.Year) * 12 + End.Month - From.Month) * count;
        return new StatusPeriod(From.AddMonths(-months), End.AddMonths(-months).AddDays(-1));
    }
}
