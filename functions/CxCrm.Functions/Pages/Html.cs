using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CxCrm.Functions.Pages;

/// <summary>
/// Markup that is safe to show. It is made of literals: whatever is filled in is encoded, unless it is markup already. There is no way to make markup of a text
/// that came from outside.
/// </summary>
public readonly record struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    public static Html Nothing => default;

    /// <summary>Makes markup of a literal; fillings are encoded.</summary>
    public static Html Of(Template template) => new(template.ToStringAndClear());

    /// <summary>Each of several pieces, one after another.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <summary>A text of several lines, encoded, with its line breaks.</summary>
    public static Html Lines(string text) => new(string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode)));

    public override string ToString() => markup ?? "";

    /// <summary>Collects a literal and its fillings; used by the compiler.</summary>
    [InterpolatedStringHandler]
    public ref struct Template(int literalLength, int formattedCount)
    {
        private DefaultInterpolatedStringHandler inner = new(literalLength, formattedCount);

        public void AppendLiteral(string literal) => inner.AppendLiteral(literal);

        public void AppendFormatted(Html piece) => inner.AppendLiteral(piece.ToString());

        public void AppendFormatted(IEnumerable<Html> pieces)
        {
            foreach (var piece in pieces)
                AppendFormatted(piece);
        }

        public void AppendFormatted(string? text) => inner.AppendLiteral(Encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => inner.AppendLiteral(FormattableString.Invariant($"{number}"));

        internal string ToStringAndClear() => inner.ToStringAndClear();
    }
}
