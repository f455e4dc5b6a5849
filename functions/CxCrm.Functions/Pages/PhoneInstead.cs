namespace CxCrm.Functions.Pages;

/// <summary>A number to call for who would rather talk than use a page: nobody is left out because a form is hard to use.</summary>
public static class PhoneInstead
{
    /// <summary>Nothing where there is no number.</summary>
    /// <param name="key">The sentence before the number.</param>
    public static Html Of(string phone, PageTexts texts, string key) => string.IsNullOrWhiteSpace(phone)
        ? Html.Nothing
        : Html.Of($"""
            <section aria-labelledby="talk">
            <h2 id="talk">{texts["talk.title"]}</h2>
            <p>{texts[key]} <a href="tel:{Dialled(phone)}">{phone.Trim()}</a></p>
            </section>
            """);

    // RFC 3966: a number without visual separators; the plus stands first only.
    private static string Dialled(string phone) => string.Concat(phone.Trim().Where((character, place) => char.IsAsciiDigit(character) || (character == '+' && place == 0)));
}
