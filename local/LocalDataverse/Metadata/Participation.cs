using System.Collections.Frozen;

namespace LocalDataverse.Metadata;

/// <summary>The party lists of activities and their values of activityparty.participationtypemask (Microsoft Learn: ActivityParty table).</summary>
internal static class Participation
{
    /// <summary>The value of a party list, by the list's column name.</summary>
    public static readonly FrozenDictionary<string, int> Values = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["resources"] = 10,
        ["customers"] = 11,
        ["partners"] = 12,
        ["related"] = 13,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The column name of the party list with that value.</summary>
    public static readonly FrozenDictionary<int, string> Lists = Values.ToFrozenDictionary(v => v.Value, v => v.Key);
}
