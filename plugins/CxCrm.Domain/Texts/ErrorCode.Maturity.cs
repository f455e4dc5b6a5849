namespace CxCrm.Domain.Texts;

/// <content>119x: maturity and roadmap.</content>
public static partial class ErrorCode
{
    public const string RoadmapNeedsWhy = "CX1190";
    public const string RoadmapEndsBeforeStart = "CX1191";
    public const string PerceptionNeedsNumbers = "CX1192";
    public const string AnswerNotOfModel = "CX1193";
}
