namespace CxCrm.Domain.Texts;

/// <content>Hints and warnings of the program.</content>
public static partial class TextKey
{
    public const string HintOwnerLarge = "hint.owner.large";
    public const string HintOwnerMedium = "hint.owner.medium";
    public const string HintOwnerSmall = "hint.owner.small";
    public const string WarningMissedActivities = "warning.missedActivities";
}
