using System.Globalization;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>Times of the Web API: UTC to the second. A time of no kind is taken as UTC, as the organization service does.</summary>
internal static class Times
{
    public static string Text(DateTime time)
    {
        var utc = time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    public static string DateText(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTime Read(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
