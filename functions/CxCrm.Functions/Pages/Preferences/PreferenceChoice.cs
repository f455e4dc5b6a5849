using System.Globalization;
using CxCrm.Plugins.Tables;
using Microsoft.AspNetCore.Http;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>The button a person pressed.</summary>
/// <param name="Version">Of the wording that stood beside the button.</param>
public sealed record PreferenceChoice(string Purpose, CxChannel Channel, bool IsYes, int Version)
{
    private const int LongestCode = 50;

    /// <summary>Nothing when the form is not one of ours.</summary>
    public static PreferenceChoice? Read(IFormCollection form)
    {
        var purpose = form["purpose"].ToString();
        var answer = form["answer"].ToString();
        return purpose.Length is > 0 and <= LongestCode
            && Channels.Parse(form["channel"].ToString()) is { } channel
            && answer is "yes" or "no"
            && int.TryParse(form["version"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                ? new PreferenceChoice(purpose, channel, answer == "yes", version)
                : null;
    }
}
