using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>How a user wants to see values: the language of labels and the time zone of dates (usersettings).</summary>
internal sealed record CallerSettings(int Language, TimeZoneInfo TimeZone)
{
    // Codes of Dynamics time zones (timezonedefinition.timezonecode) and the IANA zone of each.
    private static readonly Dictionary<long, string> Zones = new()
    {
        [4] = "America/Los_Angeles",
        [10] = "America/Denver",
        [20] = "America/Chicago",
        [35] = "America/New_York",
        [85] = "Europe/London",
        [90] = "Africa/Casablanca",
        [92] = "Etc/UTC",
        [95] = "Europe/Budapest",
        [100] = "Europe/Warsaw",
        [105] = "Europe/Paris",
        [110] = "Europe/Berlin",
        [115] = "Europe/Bucharest",
        [125] = "Europe/Helsinki",
        [130] = "Europe/Istanbul",
    };

    /// <exception cref="System.ServiceModel.FaultException{T}">The user's time zone code is one the engine does not know.</exception>
    public static CallerSettings Read(DatabaseSession session, Guid user)
    {
        var command = session.Command("SELECT uilanguageid, timezonecode FROM usersettings WHERE systemuserid = $user");
        command.Parameters.AddWithValue("$user", StoredValue.Id(user));
        using var row = command.ExecuteReader();
        if (!row.Read())
            return new CallerSettings(Labels.English, TimeZoneInfo.Utc);
        var language = row.IsDBNull(0) || row.GetInt32(0) == 0 ? Labels.English : row.GetInt32(0);
        return new CallerSettings(language, row.IsDBNull(1) ? TimeZoneInfo.Utc : Zone(row.GetInt64(1)));
    }

    private static TimeZoneInfo Zone(long code) =>
        Zones.TryGetValue(code, out var name)
            ? TimeZoneInfo.FindSystemTimeZoneById(name)
            : throw Faults.Unsupported("time zone code", code.ToString(CultureInfo.InvariantCulture));
}
