using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CxCrm.Local.Pages;

/// <summary>Builds markup from an interpolated string; the compiler calls it (Microsoft Learn: Interpolated string handlers).</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder _text;

    public MarkupHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string html) => _text.Append(html);

    public void AppendFormatted(Markup markup) => _text.Append(markup.Text);

    public void AppendFormatted(string? text) => _text.Append(Markup.Encode(text));

    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => _text.Append(Markup.Encode(value.ToString(format, CultureInfo.InvariantCulture)));

    public override string ToString() => _text.ToString();
}
