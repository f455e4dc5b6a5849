namespace CxCrm.Domain.Texts;

/// <content>Metrics, drivers, improvements, ideas and emotion studies, 1280 to 1299.</content>
public static partial class ErrorCode
{
    public const string ControlRuleMetric = "CX1280";
    public const string ControlRuleScope = "CX1281";
}
