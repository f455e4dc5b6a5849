using System.Globalization;

namespace CxCrm.Local.Pages;

/// <summary>Which page of a list is asked for, and the links to its neighbours.</summary>
internal sealed record Paging(int Number, string Search)
{
    public const int Size = 50;

    private const int Last = 10_000;
    private const int LongestSearch = 100;

    public static Paging Of(HttpRequest request)
    {
        var search = request.Query["q"].ToString().Trim();
        var number = int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Last) : 1;
        return new Paging(number, search.Length <= LongestSearch ? search : search[..LongestSearch]);
    }

    /// <summary>Previous and next, where they exist.</summary>
    public Markup Links(bool more) => Markup.Of($"""
        <nav aria-label="Pages of the list" class="row">
        {(Number > 1 ? Link("prev", "Previous", Number - 1) : Markup.None)}<span>Page {Number}</span>{(more ? Link("next", "Next", Number + 1) : Markup.None)}
        </nav>
        """);

    private Markup Link(string relation, string text, int page) =>
        Markup.Of($"<a rel=\"{relation}\" href=\"?q={Uri.EscapeDataString(Search)}&amp;page={page}\">{text}</a>");
}
