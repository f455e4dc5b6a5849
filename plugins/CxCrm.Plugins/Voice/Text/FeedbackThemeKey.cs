using System;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>The key by which a theme stands once on a feedback.</summary>
internal static class FeedbackThemeKey
{
    public static string Of(Guid feedback, Guid theme) => feedback.ToString("D") + "/" + theme.ToString("D");
}
