using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>A value as it stands in an address: quotes doubled, then escaped.</summary>
internal static class ODataLiteral
{
    public static string Of(object? value) => Uri.EscapeDataString(value switch
    {
        null => "null",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool flag => flag ? "true" : "false",
        Guid id => id.ToString(),
        DateTime time => Times.Text(time),
        OptionSetValue choice => choice.Value.ToString(CultureInfo.InvariantCulture),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        int or long or decimal or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A value of type {value.GetType().Name} can't stand in an address."),
    });
}
