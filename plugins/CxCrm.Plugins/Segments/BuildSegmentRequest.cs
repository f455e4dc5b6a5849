using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Segments;

/// <summary>The segment, and what it is for.</summary>
public sealed class BuildSegmentRequest
{
    [In(Description = "Name of the segment, at most 36 characters; it stands on the customer.")]
    public string Segment { get; set; } = "";

    [In(Description = "Code of the purpose the segment is used for, such as newsletter.")]
    public string Purpose { get; set; } = "";

    [In(Description = "The channel the use leads to: email, sms, phone, post, web, app, social, chat, inPerson or device.")]
    public string Channel { get; set; } = "";

    [In(Description = "Who belongs, version 1: {\"version\":1,\"conditions\":[{\"field\":\"household\",\"values\":[\"youngChildren\"]}]}; fields household, occupation, interests and buyerRole.")]
    public string ConditionsJson { get; set; } = "";

    [In(Optional = true, Description = "Where to go on, as the slice before answered; nothing to begin.")]
    public int? Cursor { get; set; }

    [In(Optional = true, Description = "Language of faults as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
