using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Channels;

/// <summary>Whom to reach, about what.</summary>
public sealed class AdviseChannelRequest
{
    [In(Table = Tables.Contact.LogicalName, Description = "The contact.")]
    public EntityReference Contact { get; set; } = new();

    [In(Description = "How grave the matter is: low, medium, high or critical.")]
    public string Severity { get; set; } = "";

    [In(Optional = true, Description = "Language of the reason as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
