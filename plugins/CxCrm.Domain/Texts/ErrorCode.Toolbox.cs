namespace CxCrm.Domain.Texts;

/// <content>115x: toolbox and journey.</content>
public static partial class ErrorCode
{
    public const string StageNeedsPromise = "CX1150";
    public const string TouchpointNeedsPhaseAndChannel = "CX1151";
    public const string GapChoiceNeedsReason = "CX1152";
    public const string JourneyReplacesItself = "CX1153";
    public const string TouchpointHitInFuture = "CX1154";
}
