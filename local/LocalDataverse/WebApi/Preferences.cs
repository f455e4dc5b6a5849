using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.WebApi;

/// <summary>The Prefer header (Microsoft Learn: Compose HTTP requests and handle errors, Prefer headers). Unknown preferences may be passed over (RFC 7240, 2).</summary>
public sealed record Preferences
{
    private const int LargestPage = 5000;

    /// <summary>Rows a page, 1 to 5,000; null for no paging by preference.</summary>
    public int? MaxPageSize { get; init; }

    public bool ReturnRepresentation { get; init; }

    /// <summary>Whether values bring their labels, and lookups the names of their tables.</summary>
    public bool Annotations { get; init; }

    public static Preferences Of(HttpRequest request)
    {
        var preferences = new Preferences();
        foreach (var header in request.Headers["Prefer"])
        {
            foreach (var part in (header ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                preferences = preferences.With(part);
        }

        return preferences;
    }

    private Preferences With(string part)
    {
        var (name, value) = part.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (part[..at].Trim(), part[(at + 1)..].Trim(' ', '"')) : (part, "");
        return name switch
        {
            "odata.maxpagesize" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 => this with { MaxPageSize = Math.Min(size, LargestPage) },
            "return" when value == "representation" => this with { ReturnRepresentation = true },
            "odata.include-annotations" => this with { Annotations = value == "*" || value.Contains("FormattedValue", StringComparison.Ordinal) || value.Contains("lookuplogicalname", StringComparison.Ordinal) },
            _ => this,
        };
    }
}
