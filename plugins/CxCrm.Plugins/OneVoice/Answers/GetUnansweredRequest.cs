using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>Which list.</summary>
public sealed class GetUnansweredRequest
{
    [In(Optional = true, Description = "Only what this user or team owns; all that the caller may see unless told.")]
    public EntityReference? Owner { get; set; }

    [In(Optional = true, Description = "Only what is late.")]
    public bool LateOnly { get; set; }
}
