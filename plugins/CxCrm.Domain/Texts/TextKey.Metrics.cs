namespace CxCrm.Domain.Texts;

/// <content>Texts of metrics and what follows from them.</content>
public static partial class TextKey
{
    /// <summary>Placeholder: the rule's name.</summary>
    public const string ControlAlertSubject = "control.alert.subject";

    /// <summary>Placeholders: first day of the period, value, lower limit, upper limit, centre.</summary>
    public const string ControlAlertDescription = "control.alert.description";
}
