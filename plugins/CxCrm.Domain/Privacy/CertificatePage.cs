using System;
using System.Globalization;
using System.Net;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>The certificate as a page of its own that prints well: no script, no image, no name.</summary>
/// <param name="text">The sentence of a key of the text catalog, with its arguments, in the reader's language.</param>
/// <param name="language">The page's language tag: en, da or sv.</param>
public sealed class CertificatePage(Func<string, object[], string> text, string language)
{
    private readonly StringBuilder html = new();

    public string Html(ErasureCertificate certificate)
    {
        html.Clear();
        Head(certificate);
        Done(certificate);
        Names(certificate);
        NotSearched(certificate);
        Ledger(certificate);
        html.Append("</body></html>");
        return html.ToString();
    }

    private void Head(ErasureCertificate certificate)
    {
        html.Append("<!doctype html><html lang=\"").Append(language).Append("\"><head><meta charset=\"utf-8\"><title>");
        Text(CertificateText.Title, certificate.CaseNumber);
        html.Append("</title><style>body{font:11pt/1.45 'Segoe UI',Arial,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1b1b}")
            .Append("table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #c8c6c4;padding:.3em .6em;text-align:left}")
            .Append("td.n,th.n{text-align:right}code{font-size:9pt;word-break:break-all}@media print{body{margin:0;max-width:none}}</style></head><body>");
        Element("h1", CertificateText.Title, certificate.CaseNumber);
        Element("p", CertificateText.Dates, Time(certificate.ReceivedOn), Time(certificate.CompletedOn));
        Element("p", CertificateText.Scope);
    }

    private void Done(ErasureCertificate certificate)
    {
        Element("h2", CertificateText.Done);
        html.Append("<table><thead><tr>");
        foreach (var heading in new[] { CertificateText.Table, CertificateText.Deleted, CertificateText.Changed, CertificateText.Kept, CertificateText.Ground })
            Element(heading is CertificateText.Table or CertificateText.Ground ? "th" : "th class=\"n\"", heading);
        html.Append("</tr></thead><tbody>");
        foreach (var line in certificate.Lines)
        {
            html.Append("<tr><td>").Append(Encoded(line.Table)).Append("</td>");
            Number(line.Deleted);
            Number(line.Changed);
            Number(line.Kept);
            html.Append("<td>").Append(line.Kept > 0 ? Encoded(line.Ground) : "").Append("</td></tr>");
        }

        html.Append("</tbody></table>");
        Element("p", CertificateText.Identity);
        Element("p", CertificateText.Audit, certificate.AuditCleared);
        if (certificate.JobsDeleted > 0) Element("p", CertificateText.JobsDeleted, certificate.JobsDeleted);
        Recipients(certificate);
        if (certificate.Suppressed > 0) Element("p", CertificateText.Suppressed, certificate.Suppressed);
        if (certificate.KeptHits == 0) Element("p", CertificateText.Scan, certificate.ColumnsSearched, certificate.TablesSearched);
        else Element("p", CertificateText.ScanKept, certificate.ColumnsSearched, certificate.TablesSearched, certificate.KeptHits);
    }

    private void Recipients(ErasureCertificate certificate)
    {
        if (certificate.RecipientsTold + certificate.RecipientsNotTold == 0) Element("p", CertificateText.NoRecipients);
        else if (certificate.RecipientsNotTold == 0) Element("p", CertificateText.Recipients, certificate.RecipientsTold);
        else Element("p", CertificateText.RecipientsNotTold, certificate.RecipientsTold, certificate.RecipientsNotTold);
    }

    private void Names(ErasureCertificate certificate)
    {
        Element("h2", CertificateText.Names);
        Element("p", certificate.NameHits.Count == 0 ? CertificateText.NoNames : CertificateText.NamesNote);
        if (certificate.NameHits.Count == 0) return;
        html.Append("<ul>");
        foreach (var hit in certificate.NameHits)
            html.Append("<li>").Append(Encoded(hit.Table)).Append('.').Append(Encoded(hit.Column)).Append(" <code>").Append(Encoded(hit.RecordId)).Append("</code></li>");
        html.Append("</ul>");
    }

    private void NotSearched(ErasureCertificate certificate)
    {
        Element("h2", CertificateText.NotSearched);
        html.Append("<ul>");
        if (!certificate.WholeOrganization) Element("li", CertificateText.OtherTables);
        RecycleBin(certificate.RecycleBinDays);
        Element("li", CertificateText.Histories);
        Element("li", CertificateText.Jobs);
        Element("li", CertificateText.Backups);
        Element("li", CertificateText.Files);
        Element("li", CertificateText.Mail);
        html.Append("</ul>");
    }

    private void RecycleBin(int? days)
    {
        if (days is null or < 0) Element("li", CertificateText.RecycleBin);
        else if (days == 0) Element("li", CertificateText.RecycleBinOff);
        else Element("li", CertificateText.RecycleBinDays, days);
    }

    private void Ledger(ErasureCertificate certificate)
    {
        Element("h2", CertificateText.Ledger);
        if (certificate.LedgerEvents == 0)
        {
            Element("p", CertificateText.NoLedger);
            return;
        }

        Element("p", CertificateText.LedgerNote, certificate.LedgerEvents);
        html.Append("<p><code>").Append(Encoded(certificate.LedgerHash)).Append("</code></p>");
    }

    private void Element(string tag, string key, params object[] arguments)
    {
        html.Append('<').Append(tag).Append('>');
        Text(key, arguments);
        var space = tag.IndexOf(' ');
        html.Append("</").Append(space < 0 ? tag : tag.Substring(0, space)).Append('>');
    }

    private void Number(int value) => html.Append("<td class=\"n\">").Append(value.ToString(CultureInfo.InvariantCulture)).Append("</td>");

    private void Text(string key, params object[] arguments) => html.Append(Encoded(text(key, arguments)));

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Encoded(string value) => WebUtility.HtmlEncode(value);
}
