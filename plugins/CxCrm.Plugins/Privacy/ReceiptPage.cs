using System;
using System.Globalization;
using System.Net;
using System.Text;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

/// <summary>The receipt as a person reads it: what stands for each purpose, and the text that was shown, word for word.</summary>
internal sealed class ReceiptPage(int language)
{
    private readonly StringBuilder html = new();

    public string Html(ConsentReceipt receipt)
    {
        html.Clear();
        Element("h1", TextCatalog.Text(language, TextKey.ReceiptTitle));
        Element("p", TextCatalog.Text(language, TextKey.ReceiptFrom, receipt.Parties[0].Name, receipt.Parties[0].Contact));
        foreach (var purpose in receipt.Processing) Purpose(purpose);
        return html.ToString();
    }

    private void Purpose(ConsentReceiptPurpose purpose)
    {
        Element("h2", purpose.Name);
        foreach (var item in purpose.Events)
        {
            Element("p", TextCatalog.Text(language, KeyOf(item.Event), item.OccurredOn.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), purpose.Channel, item.TextVersion));
            if (item.Event == "given") Element("blockquote", Shown(item));
        }
    }

    private string Shown(ConsentReceiptEvent item) => item.Text is null ? TextCatalog.Text(language, TextKey.ReceiptNoText) : item.Title + "\n" + item.Text;

    private static string KeyOf(string code) => code switch
    {
        "given" or "imported" => TextKey.ReceiptGiven,
        "refused" => TextKey.ReceiptRefused,
        "withdrawn" => TextKey.ReceiptWithdrawn,
        _ => TextKey.ReceiptExpired,
    };

    private void Element(string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(WebUtility.HtmlEncode(text).Replace("\n", "<br>")).Append("</").Append(name).Append('>');
}
