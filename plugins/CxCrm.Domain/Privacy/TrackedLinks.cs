using System;
using System.Text.RegularExpressions;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// Links of a message that tell which message was read. Reading back what a person does with a message needs a consent of its own, apart from the one to the message
/// (Directive 2002/58/EC Art. 5(3); Datatilsynet and IMY on tracking in e-mail): without it links carry nothing.
/// </summary>
public static class TrackedLinks
{
    /// <summary>The parameter that names the message.</summary>
    public const string Parameter = "cxm";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly Regex Href = new("(?<before>href\\s*=\\s*\")(?<address>https?://[^\"]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
    private static readonly Regex Trace = new("(?<=[?&]|&amp;)(?:utm_[a-z]+|cxm|mc_eid|_hsenc|_hsmi)=[^&#]*(?:&amp;|&)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);

    /// <summary>The HTML with the message's name on each of its links.</summary>
    public static string Mark(string html, Guid message) => Href.Replace(html, link => link.Groups["before"].Value + Marked(link.Groups["address"].Value, message));

    /// <summary>The HTML with nothing on its links that tells who read it: not ours, nor the usual ones of other tools.</summary>
    public static string Strip(string html) => Href.Replace(html, link => link.Groups["before"].Value + Stripped(link.Groups["address"].Value));

    private static string Marked(string address, Guid message)
    {
        var hash = address.IndexOf('#');
        var path = hash < 0 ? address : address.Substring(0, hash);
        var rest = hash < 0 ? "" : address.Substring(hash);
        return path + (path.IndexOf('?') < 0 ? "?" : "&amp;") + Parameter + "=" + message.ToString("N") + rest;
    }

    private static string Stripped(string address)
    {
        var bare = Trace.Replace(address, "");
        return bare.EndsWith("&amp;", StringComparison.Ordinal) ? bare.Substring(0, bare.Length - "&amp;".Length) : bare.TrimEnd('?', '&');
    }
}
