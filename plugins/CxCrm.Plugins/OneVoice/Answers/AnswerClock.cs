using System;
using CxCrm.Domain.FollowUp;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>Within how many working hours whoever made contact gets an answer. E-mail and phone call name the columns alike.</summary>
internal static class AnswerClock
{
    /// <summary>A message that is written into the CRM so long after it came, in days, comes from an import, and nobody waits for an answer to it.</summary>
    public const int ImportedAfterDays = 7;

    /// <summary>The table of cases, which keep their own deadline and belong to another product.</summary>
    private const string Case = "incident";

    /// <summary>Whether a message starts a clock at all; no call.</summary>
    public static bool Starts(EntityReference? regarding, DateTime? arrivedOn, DateTime now) =>
        regarding?.LogicalName != Case && arrivedOn > now.AddDays(-ImportedAfterDays);

    /// <summary>When the answer is due; one call the first time settings are read.</summary>
    public static DateTime DueOn(Settings settings, DateTime arrivedOn) =>
        WorkCalendar.Deadlines(settings).DueOn(arrivedOn, settings.Integer(SettingNames.AnswerHours, FollowUpDeadline.ShortestHours, FollowUpDeadline.LongestHours));
}
