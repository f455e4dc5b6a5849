using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Toolbox;

/// <summary>
/// A service package as one page for printing: what we offer, its functional and emotional elements and how the four checks are met. It knows no internal notes, costs or
/// verdicts, so it can't show them; every text is inert.
/// </summary>
/// <param name="text">The sentence of a key of the text catalog, with its arguments, in the reader's language.</param>
/// <param name="language">The page's language tag: en, da or sv.</param>
public sealed class PackagePage(Func<string, object[], string> text, string language)
{
    private readonly StringBuilder html = new();

    public string Html(PackageContent package)
    {
        html.Clear();
        html.Append("<!doctype html><html lang=\"").Append(language).Append("\"><head><meta charset=\"utf-8\"><title>").Append(Inert(package.Name))
            .Append("</title><style>@page{size:A4;margin:18mm}body{font:11pt/1.45 'Segoe UI',Arial,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1b1b}")
            .Append("li{margin:.3em 0}dt{font-weight:600}@media print{body{margin:0;max-width:none}}</style></head><body><h1>").Append(Inert(package.Name)).Append("</h1>");
        Paragraph(package.Description);
        Heading("h2", TextKey.PackageElements);
        Elements(TextKey.PackageFunctional, package.Functional);
        Elements(TextKey.PackageEmotional, package.Emotional);
        Checks(package);
        return html.Append("</body></html>").ToString();
    }

    private void Elements(string key, IReadOnlyList<PackageElement> elements)
    {
        Heading("h3", key);
        if (elements.Count == 0)
        {
            Paragraph(text(TextKey.PackageNone, []));
            return;
        }

        html.Append("<ul>");
        foreach (var element in elements)
        {
            html.Append("<li>").Append(Inert(element.Name));
            if (element.CustomerValue is { } value)
                html.Append(" (").Append(Inert(text(TextKey.PackageValue, [value.ToString(CultureInfo.InvariantCulture)]))).Append(')');
            html.Append("</li>");
        }

        html.Append("</ul>");
    }

    private void Checks(PackageContent package)
    {
        Heading("h2", TextKey.PackageChecks);
        html.Append("<dl>");
        Check(TextKey.PackageVisible, package.Visible);
        Check(TextKey.PackageExpectation, package.Expectation);
        Check(TextKey.PackageDetail, package.Detail);
        Check(TextKey.PackageFirstTime, package.FirstTime);
        html.Append("</dl>");
    }

    private void Check(string key, string? how) =>
        html.Append("<dt>").Append(Inert(text(key, []))).Append("</dt><dd>").Append(string.IsNullOrWhiteSpace(how) ? "&#8211;" : Inert(how!)).Append("</dd>");

    private void Heading(string tag, string key) => html.Append('<').Append(tag).Append('>').Append(Inert(text(key, []))).Append("</").Append(tag).Append('>');

    private void Paragraph(string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
            html.Append("<p>").Append(Inert(content!).Replace("\n", "<br>")).Append("</p>");
    }

    private static string Inert(string content) => WebUtility.HtmlEncode(content);
}
