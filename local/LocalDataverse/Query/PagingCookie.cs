using System.Globalization;
using System.Xml.Linq;

namespace LocalDataverse.Query;

/// <summary>The cookie of a page: opaque to callers, shaped as the platform's (page number, first and last row).</summary>
internal static class PagingCookie
{
    public static string Of(int page, string primaryId, Guid first, Guid last) =>
        new XElement(
            "cookie",
            new XAttribute("page", page.ToString(CultureInfo.InvariantCulture)),
            new XElement(primaryId, new XAttribute("last", last.ToString("B").ToUpperInvariant()), new XAttribute("first", first.ToString("B").ToUpperInvariant())))
            .ToString(SaveOptions.DisableFormatting);
}
