using System;

namespace CxCrm.Domain.Voice;

/// <summary>When an answer's score sets off an alert rule.</summary>
public static class AlertCondition
{
    /// <summary>Whether a score at or below the threshold was given; an unanswered question sets off nothing.</summary>
    public static bool AtOrBelow(double? score, decimal threshold) => score is { } given && given <= (double)threshold;

    /// <summary>Whether a score at or above the threshold was given; an unanswered question sets off nothing.</summary>
    public static bool AtOrAbove(double? score, decimal threshold) => score is { } given && given >= (double)threshold;

    /// <summary>Whether one of the words or phrases (one a line) stands in the text, letter case aside.</summary>
    public static bool Mentions(string? text, string? keywords)
    {
        if (string.IsNullOrWhiteSpace(text) || string.IsNullOrWhiteSpace(keywords))
            return false;
        foreach (var word in keywords!.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Trim() is { Length: > 0 } wanted && text!.IndexOf(wanted, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
