namespace CxCrm.Local.Pages;

/// <summary>What callers asked for and the engine does not know, most often first.</summary>
internal static class UnsupportedPage
{
    public static Markup Of(IReadOnlyDictionary<string, int> refused) => refused.Count == 0
        ? Markup.Of($"<p>Nothing was refused since the host started.</p>")
        : Markup.Of($"""
            <table>
            <caption>Refused since the host started</caption>
            <thead><tr><th scope="col">Answer</th><th scope="col">Times</th></tr></thead>
            <tbody>
            {Markup.Join(refused.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Markup.Of($"<tr><td>{entry.Key}</td><td class=\"number\">{entry.Value}</td></tr>\n")))}</tbody>
            </table>
            """);
}
