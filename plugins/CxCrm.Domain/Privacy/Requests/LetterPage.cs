using System;
using System.Linq;
using System.Net;

namespace CxCrm.Domain.Privacy.Requests;

/// <summary>A letter's sentences as HTML: every text is encoded, so that what a person wrote can't become markup.</summary>
public static class LetterPage
{
    private static readonly string[] Blank = ["\n\n"];

    /// <summary>Paragraphs are divided by empty lines; single line breaks stay.</summary>
    public static string Html(string text) =>
        string.Concat(text.Replace("\r", "").Split(Blank, StringSplitOptions.RemoveEmptyEntries).Select(Paragraph));

    private static string Paragraph(string text) => "<p>" + WebUtility.HtmlEncode(text.Trim()).Replace("\n", "<br>") + "</p>";
}
