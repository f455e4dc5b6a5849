using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace LocalDataverse.Query.Sql;

/// <summary>
/// A LIKE pattern as the platform has it: <c>%</c> any text, <c>_</c> one character, <c>[a-z]</c> and <c>[^a-z]</c> sets;
/// case is ignored (Microsoft Learn: Use wildcard characters in conditions for string values).
/// </summary>
public sealed class LikePattern
{
    private static readonly ConcurrentDictionary<string, LikePattern> Known = new(StringComparer.Ordinal);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private readonly Regex _regex;

    private LikePattern(string pattern) =>
        _regex = new Regex(Translate(pattern), RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Longest);

    public static LikePattern Of(string pattern)
    {
        if (Known.Count > 1000)
            Known.Clear();
        return Known.GetOrAdd(pattern, static p => new LikePattern(p));
    }

    /// <summary>A pattern that means this text and nothing else.</summary>
    public static string Literal(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c is '%' or '_' or '[' ? $"[{c}]" : c.ToString());
        return escaped.ToString();
    }

    public bool Matches(string value) => _regex.IsMatch(value);

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var end = pattern[i] == '[' ? pattern.IndexOf(']', i + 1) : -1;
            if (end > i + 1)
            {
                regex.Append(Set(pattern[(i + 1)..end]));
                i = end;
            }
            else
            {
                regex.Append(pattern[i] switch { '%' => ".*", '_' => ".", var c => Regex.Escape(c.ToString()) });
            }
        }

        return regex.Append("\\z").ToString();
    }

    private static string Set(string inner)
    {
        var negated = inner[0] == '^' && inner.Length > 1;
        var characters = negated ? inner[1..] : inner;
        return $"[{(negated ? "^" : "")}{characters.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal)}]";
    }
}
