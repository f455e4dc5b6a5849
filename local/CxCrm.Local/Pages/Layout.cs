using CxCrm.Local.Hosting;
using CxCrm.Local.SignIn;

namespace CxCrm.Local.Pages;

/// <summary>The frame around every page of the host.</summary>
internal sealed class Layout(Gate gate, Reporter reporter)
{
    /// <summary>A whole page as an answer.</summary>
    public IResult Page(string title, Person? user, Markup content) => Results.Content(
        Markup.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} - CxCrm</title>
            <link rel="stylesheet" href="/_local/site.css">
            </head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header>
            <p class="brand"><a href="/">CxCrm</a></p>
            <nav aria-label="Pages"><ul>
            <li><a href="/contacts">Contacts</a></li><li><a href="/programs">Programs</a></li><li><a href="/outbox">Outbox</a></li><li><a href="/unsupported">Unsupported</a></li>
            </ul></nav>
            <p class="user">{user?.Name ?? ""}</p>
            </header>
            <main id="content">
            {Notice()}<h1>{title}</h1>
            {content}
            </main>
            </body>
            </html>

            """).Text,
        "text/html; charset=utf-8");

    private Markup Notice() => gate.Phase == Phase.Ready
        ? Markup.None
        : Markup.Of($"<p class=\"notice\" role=\"status\">{reporter.Activity}. Until then everything can be read and nothing changed.</p>\n");
}
