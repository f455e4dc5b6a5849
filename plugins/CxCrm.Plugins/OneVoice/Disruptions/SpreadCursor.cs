using System.Runtime.Serialization;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Where the marking of customers goes on.</summary>
[DataContract]
internal sealed class SpreadCursor
{
    /// <summary>The page to read, from 1.</summary>
    [DataMember(Name = "page")]
    public int Page { get; set; } = 1;

    /// <summary>What the page before answered.</summary>
    [DataMember(Name = "cookie", EmitDefaultValue = false)]
    public string? Cookie { get; set; }

    public static string Start => Json.Of(new SpreadCursor());

    public string After(string? cookie) => Json.Of(new SpreadCursor { Page = Page + 1, Cookie = cookie });
}
