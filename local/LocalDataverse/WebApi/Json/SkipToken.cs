using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.WebApi.Json;

/// <summary>The token of a nextLink: opaque to callers, shaped as the platform's cookie.</summary>
internal static class SkipToken
{
    public static string Of(int page) => new XElement("cookie", new XAttribute("pagenumber", page)).ToString(SaveOptions.DisableFormatting);

    public static int Page(string token)
    {
        try
        {
            var number = (string?)XElement.Parse(token).Attribute("pagenumber");
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
                return page;
        }
        catch (XmlException)
        {
            // Falls through to the fault that says so: a token that is not ours has no page.
        }

        throw Faults.BadAddress("The $skiptoken is not one that a nextLink gave: follow the nextLink as it is.");
    }
}
