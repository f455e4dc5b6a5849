namespace CxCrm.Domain.Texts;

/// <content>One voice: disruptions and channels.</content>
public static partial class TextKey
{
    /// <summary>Placeholder: what the disruption is.</summary>
    public const string DisruptionTask = "disruption.task";

    /// <summary>Placeholders: what the disruption is, what service says.</summary>
    public const string DisruptionTaskText = "disruption.tasktext";

    /// <summary>Placeholders: how many were hit, the touchpoint.</summary>
    public const string PatternTask = "pattern.task";

    /// <summary>Placeholders: how many were hit, days, how many may be next.</summary>
    public const string PatternTaskText = "pattern.tasktext";

    public const string ChannelHighValueAndSevere = "channel.highvalueandsevere";
    public const string ChannelPreferredWhenItMatters = "channel.preferredwhenitmatters";
    public const string ChannelPreferredEveryday = "channel.preferredeveryday";
    public const string ChannelImportant = "channel.important";
    public const string ChannelHighValue = "channel.highvalue";
    public const string ChannelEveryday = "channel.everyday";
    public const string ChannelNextBest = "channel.nextbest";
    public const string ChannelNone = "channel.none";
}
