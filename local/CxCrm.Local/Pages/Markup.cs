using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CxCrm.Local.Pages;

/// <summary>Finished HTML. It is written as <c>Markup.Of($"...")</c>, where every value is encoded but other markup.</summary>
internal readonly record struct Markup(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static readonly Markup None = new("");

    public static Markup Of(MarkupHandler text) => new(text.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public static string Encode(string? text) => text is null ? "" : Encoder.Encode(text);

    public override string ToString() => Text;
}
