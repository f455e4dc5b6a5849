using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Privacy.Processing;

/// <summary>The record of processing as a page that prints well, for the authority (GDPR Art. 30(4)).</summary>
/// <param name="text">The sentence of a key of the text catalog, with its arguments, in the reader's language.</param>
/// <param name="language">The page's language tag: en, da or sv.</param>
public sealed class ProcessingPage(Func<string, object[], string> text, string language)
{
    private readonly StringBuilder html = new();

    public string Html(ProcessingRecord record)
    {
        html.Clear();
        html.Append("<!doctype html><html lang=\"").Append(language).Append("\"><head><meta charset=\"utf-8\"><title>").Append(Text(TextKey.RecordTitle))
            .Append("</title><style>body{font:11pt/1.45 'Segoe UI',Arial,sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1b1b1b}</style></head><body><h1>")
            .Append(Text(TextKey.RecordTitle)).Append("</h1><p>").Append(Text(TextKey.RecordIntro, record.Controller, record.ControllerContact, record.MadeOn)).Append("</p>");
        List(TextKey.RecordPurposes, record.Purposes.Select(purpose => purpose.Name + ": " + purpose.Basis));
        List(TextKey.RecordSubjects, [record.Subjects]);
        List(TextKey.RecordCategories, record.Categories.Select(category => category.Name + ": " + (category.Columns.Count > 0 ? string.Join(", ", category.Columns) : text(TextKey.AccessNone, []))));
        List(TextKey.RecordRecipients, record.Recipients.Select(Recipient));
        List(TextKey.RecordRetention, record.Retention);
        List(TextKey.RecordSecurity, [record.Security]);
        return html.Append("</body></html>").ToString();
    }

    private string Recipient(PackageRecipient recipient) =>
        recipient.Name + (recipient.Country.Length > 0 ? ", " + recipient.Country : "") + (recipient.OutsideEea ? " (" + text(TextKey.AccessOutsideEea, [recipient.TransferGround]) + ")" : "");

    private void List(string heading, IEnumerable<string> lines)
    {
        html.Append("<h2>").Append(Text(heading)).Append("</h2><ul>");
        foreach (var line in lines) html.Append("<li>").Append(WebUtility.HtmlEncode(line)).Append("</li>");
        html.Append("</ul>");
    }

    private string Text(string key, params object[] arguments) => WebUtility.HtmlEncode(text(key, arguments));
}
