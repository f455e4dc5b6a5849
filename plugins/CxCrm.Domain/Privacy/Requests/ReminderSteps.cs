namespace CxCrm.Domain.Privacy.Requests;

/// <summary>When somebody is reminded of a deadline: 14, 7, 3 and 1 days before, on the day, and once it has passed (ours).</summary>
public static class ReminderSteps
{
    /// <summary>What a passed deadline counts as.</summary>
    public const int Passed = -1;

    private static readonly int[] Days = [1, 3, 7, 14];

    private static readonly int[] Hours = [6, 24, 48];

    /// <summary>The step that so many days before the last day mean; null while there is time.</summary>
    public static int? OfDays(int left) => Of(left, Days);

    /// <summary>The step that so many hours before the last moment mean (Art. 33: 72 in all); null while there is time.</summary>
    public static int? OfHours(int left) => Of(left, Hours);

    /// <summary>Each step reminds once: a later step is a smaller number.</summary>
    public static bool IsNew(int? step, int? last) => step is { } reached && (last is null || reached < last);

    private static int? Of(int left, int[] steps)
    {
        if (left < 0) return Passed;
        if (left == 0) return 0;
        foreach (var step in steps)
        {
            if (left <= step) return step;
        }

        return null;
    }
}
