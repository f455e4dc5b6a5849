namespace CxCrm.Domain.Texts;

/// <content>Names and warnings of ambitions.</content>
public static partial class TextKey
{
    public const string AmbitionMetric = "ambition.metric";
    public const string AmbitionBaseline = "ambition.baseline";
    public const string AmbitionTarget = "ambition.target";
    public const string AmbitionDue = "ambition.due";
    public const string AmbitionSixthFocus = "ambition.sixthFocus";
    public const string WarningTooManyFocus = "warning.tooManyFocus";
}
