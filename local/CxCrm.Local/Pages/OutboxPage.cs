namespace CxCrm.Local.Pages;

/// <summary>E-mails that were sent, newest first, as texts: nothing in them is loaded or run.</summary>
internal static class OutboxPage
{
    public static Markup Of(IReadOnlyList<SentEmail> emails) => emails.Count == 0
        ? Markup.Of($"<p>Nothing was sent yet. What is sent stays here; nothing leaves this machine.</p>")
        : Markup.Of($"<p>Nothing leaves this machine.</p>\n{Markup.Join(emails.Select(Email))}");

    private static Markup Email(SentEmail email) => Markup.Of($"""
        <article aria-labelledby="mail-{email.Id}">
        <h2 id="mail-{email.Id}">{email.Subject}</h2>
        <p>To {string.Join(", ", email.To)}, {email.SentOn:yyyy-MM-dd HH:mm} UTC</p>
        <pre>{email.Text}</pre>
        </article>

        """);
}
