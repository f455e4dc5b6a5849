using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>An access package as a page a person reads and prints: no script, no image, every value encoded, so that own words stay words.</summary>
/// <param name="text">The sentence of a key of the text catalog, with its arguments, in the person's language.</param>
/// <param name="language">The page's language tag: en, da or sv.</param>
public sealed class AccessPage(Func<string, object[], string> text, string language)
{
    private readonly StringBuilder html = new();

    public string Html(AccessPackage package)
    {
        html.Clear();
        Head(package);
        Section(TextKey.AccessConfirmation, package.Confirmation);
        Purposes(package.Purposes);
        List(TextKey.AccessCategories, package.Categories);
        List(TextKey.AccessRecipients, package.Recipients.Select(Recipient));
        List(TextKey.AccessStorage, package.Purposes.Select(Storage));
        Section(TextKey.AccessRights, package.Rights, package.Complaint);
        Section(TextKey.AccessSource, package.Source);
        Section(TextKey.AccessAutomated, package.AutomatedDecisions);
        Copy(package.Tables);
        return html.Append("</body></html>").ToString();
    }

    private void Head(AccessPackage package)
    {
        html.Append("<!doctype html><html lang=\"").Append(language).Append("\"><head><meta charset=\"utf-8\"><title>").Append(Text(TextKey.AccessTitle, package.CaseNumber))
            .Append("</title><style>body{font:11pt/1.45 'Segoe UI',Arial,sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1b1b1b}")
            .Append("table{border-collapse:collapse;width:100%;margin:.5em 0 1.2em}th,td{border-bottom:1px solid #c8c6c4;padding:.3em .6em;text-align:left;vertical-align:top}")
            .Append("th{width:16em;font-weight:600}td{white-space:pre-wrap;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}}</style></head><body><h1>")
            .Append(Text(TextKey.AccessTitle, package.CaseNumber)).Append("</h1><p>").Append(Text(TextKey.AccessIntro, package.MadeOn, package.Controller, package.ControllerContact)).Append("</p>");
    }

    private void Purposes(IReadOnlyCollection<PackagePurpose> purposes) =>
        List(TextKey.AccessPurposes, purposes.Select(purpose => purpose.Name + ": " + purpose.Basis));

    private string Storage(PackagePurpose purpose) =>
        purpose.Name + ": " + (purpose.Months is { } months ? text(TextKey.AccessMonths, [months]) : text(TextKey.AccessAsLongAsNeeded, []));

    private string Recipient(PackageRecipient recipient)
    {
        var line = recipient.Name + (recipient.Country.Length > 0 ? ", " + recipient.Country : "");
        if (recipient.OutsideEea) line += " (" + text(TextKey.AccessOutsideEea, [recipient.TransferGround]) + ")";
        return recipient.DisclosedOn.Length > 0 ? line + " - " + recipient.DisclosedOn : line;
    }

    private void Copy(IReadOnlyCollection<PackageTable> tables)
    {
        Heading("h2", Text(TextKey.AccessCopy));
        foreach (var table in tables)
        {
            Heading("h3", Encoded(table.Label));
            foreach (var record in table.Records) Record(record);
        }
    }

    private void Record(PackageRecord record)
    {
        html.Append("<table>");
        foreach (var field in record.Fields)
            html.Append("<tr><th scope=\"row\">").Append(Encoded(field.Label)).Append("</th><td>").Append(Encoded(field.Value)).Append("</td></tr>");
        html.Append("</table>");
    }

    private void Section(string heading, params string[] paragraphs)
    {
        Heading("h2", Text(heading));
        foreach (var paragraph in paragraphs) html.Append("<p>").Append(Encoded(paragraph)).Append("</p>");
    }

    private void List(string heading, IEnumerable<string> items)
    {
        Heading("h2", Text(heading));
        var lines = items.ToList();
        if (lines.Count == 0)
        {
            html.Append("<p>").Append(Text(TextKey.AccessNone)).Append("</p>");
            return;
        }

        html.Append("<ul>");
        foreach (var line in lines) html.Append("<li>").Append(Encoded(line)).Append("</li>");
        html.Append("</ul>");
    }

    private void Heading(string tag, string encoded) => html.Append('<').Append(tag).Append('>').Append(encoded).Append("</").Append(tag).Append('>');

    private string Text(string key, params object[] arguments) => Encoded(text(key, arguments));

    private static string Encoded(string value) => WebUtility.HtmlEncode(value);
}
