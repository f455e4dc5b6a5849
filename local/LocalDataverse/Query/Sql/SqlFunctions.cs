using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Query.Sql;

/// <summary>
/// What SQLite lacks of the platform's database: comparison without case beyond ASCII, its LIKE (with <c>[a-z]</c> sets),
/// a sort by the rules of language, and parts of a date in a time zone. Registered on every connection.
/// </summary>
public static class SqlFunctions
{
    /// <summary>Name of the collation that sorts text by the rules of language, without case.</summary>
    public const string SortCollation = "language";

    private static readonly CompareInfo Invariant = CultureInfo.InvariantCulture.CompareInfo;

    public static void Register(SqliteConnection connection)
    {
        connection.CreateCollation(SortCollation, (left, right) => Invariant.Compare(left, right, CompareOptions.IgnoreCase));
        connection.CreateFunction<string?, string, bool?>(
            "same_text", (value, other) => value is null ? null : string.Equals(value, other, StringComparison.OrdinalIgnoreCase), isDeterministic: true);
        connection.CreateFunction<string?, string, bool?>(
            "like_text", (value, pattern) => value is null ? null : LikePattern.Of(pattern).Matches(value), isDeterministic: true);
        connection.CreateFunction<string?, string, string, int?>(
            "date_part", (value, part, zone) => value is null ? null : DatePart.Of(value, part, zone), isDeterministic: true);
    }
}
